// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/enabling.en.json' with { type: 'json' }
import es from '../texts/enabling.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of enabling, by key. */
export const text = textsOf({ en, es })
