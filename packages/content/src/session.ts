// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/session.en.json' with { type: 'json' }
import es from '../texts/session.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of session, by key. */
export const text = textsOf({ en, es })
