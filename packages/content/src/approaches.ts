// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/approaches.en.json' with { type: 'json' }
import es from '../texts/approaches.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of approaches, by key. */
export const text = textsOf({ en, es })
