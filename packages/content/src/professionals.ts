// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/professionals.en.json' with { type: 'json' }
import es from '../texts/professionals.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of professionals, by key. */
export const text = textsOf({ en, es })
