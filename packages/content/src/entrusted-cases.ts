// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/entrusted-cases.en.json' with { type: 'json' }
import es from '../texts/entrusted-cases.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of entrusted-cases, by key. */
export const text = textsOf({ en, es })
