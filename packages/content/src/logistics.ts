// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/logistics.en.json' with { type: 'json' }
import es from '../texts/logistics.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of logistics, by key. */
export const text = textsOf({ en, es })
