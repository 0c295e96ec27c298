// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/exports.en.json' with { type: 'json' }
import es from '../texts/exports.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of exports, by key. */
export const text = textsOf({ en, es })
