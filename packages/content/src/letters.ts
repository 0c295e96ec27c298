// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/letters.en.json' with { type: 'json' }
import es from '../texts/letters.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of letters, by key. */
export const text = textsOf({ en, es })
