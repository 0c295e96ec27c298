// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/packs.en.json' with { type: 'json' }
import es from '../texts/packs.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of packs, by key. */
export const text = textsOf({ en, es })
