// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/refusals.en.json' with { type: 'json' }
import es from '../texts/refusals.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of refusals, by key. */
export const text = textsOf({ en, es })
