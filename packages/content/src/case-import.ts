// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/case-import.en.json' with { type: 'json' }
import es from '../texts/case-import.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of case-import, by key. */
export const text = textsOf({ en, es })
