// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/attempts.en.json' with { type: 'json' }
import es from '../texts/attempts.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of attempts, by key. */
export const text = textsOf({ en, es })
