// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/worksheets.en.json' with { type: 'json' }
import es from '../texts/worksheets.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of worksheets, by key. */
export const text = textsOf({ en, es })
