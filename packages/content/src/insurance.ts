// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/insurance.en.json' with { type: 'json' }
import es from '../texts/insurance.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of insurance, by key. */
export const text = textsOf({ en, es })
