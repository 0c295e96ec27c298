// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/prior-attempts.en.json' with { type: 'json' }
import es from '../texts/prior-attempts.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of prior-attempts, by key. */
export const text = textsOf({ en, es })
