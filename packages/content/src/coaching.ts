// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/coaching.en.json' with { type: 'json' }
import es from '../texts/coaching.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of coaching, by key. */
export const text = textsOf({ en, es })
