// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/consequences.en.json' with { type: 'json' }
import es from '../texts/consequences.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of consequences, by key. */
export const text = textsOf({ en, es })
