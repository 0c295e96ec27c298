// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/safety-screening.en.json' with { type: 'json' }
import es from '../texts/safety-screening.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of safety-screening, by key. */
export const text = textsOf({ en, es })
