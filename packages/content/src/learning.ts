// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/learning.en.json' with { type: 'json' }
import es from '../texts/learning.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of learning, by key. */
export const text = textsOf({ en, es })
