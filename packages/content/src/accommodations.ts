// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/accommodations.en.json' with { type: 'json' }
import es from '../texts/accommodations.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of accommodations, by key. */
export const text = textsOf({ en, es })
