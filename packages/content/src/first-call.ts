// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/first-call.en.json' with { type: 'json' }
import es from '../texts/first-call.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of first-call, by key. */
export const text = textsOf({ en, es })
