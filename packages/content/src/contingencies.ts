// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/contingencies.en.json' with { type: 'json' }
import es from '../texts/contingencies.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of contingencies, by key. */
export const text = textsOf({ en, es })
