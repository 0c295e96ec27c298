// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/emergency-access.en.json' with { type: 'json' }
import es from '../texts/emergency-access.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of emergency-access, by key. */
export const text = textsOf({ en, es })
