// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/consents.en.json' with { type: 'json' }
import es from '../texts/consents.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of consents, by key. */
export const text = textsOf({ en, es })
