// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/access-tokens.en.json' with { type: 'json' }
import es from '../texts/access-tokens.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of access-tokens, by key. */
export const text = textsOf({ en, es })
