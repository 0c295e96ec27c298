// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/reviews.en.json' with { type: 'json' }
import es from '../texts/reviews.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of reviews, by key. */
export const text = textsOf({ en, es })
