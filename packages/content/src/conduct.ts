// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/conduct.en.json' with { type: 'json' }
import es from '../texts/conduct.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of conduct, by key. */
export const text = textsOf({ en, es })
