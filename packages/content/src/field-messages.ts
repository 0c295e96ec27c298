// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/field-messages.en.json' with { type: 'json' }
import es from '../texts/field-messages.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of field-messages, by key. */
export const text = textsOf({ en, es })
