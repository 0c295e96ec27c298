// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/history.en.json' with { type: 'json' }
import es from '../texts/history.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of history, by key. */
export const text = textsOf({ en, es })
