// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/facilities.en.json' with { type: 'json' }
import es from '../texts/facilities.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of facilities, by key. */
export const text = textsOf({ en, es })
