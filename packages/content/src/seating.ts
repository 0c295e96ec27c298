// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/seating.en.json' with { type: 'json' }
import es from '../texts/seating.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of seating, by key. */
export const text = textsOf({ en, es })
