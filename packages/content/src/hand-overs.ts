// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/hand-overs.en.json' with { type: 'json' }
import es from '../texts/hand-overs.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of hand-overs, by key. */
export const text = textsOf({ en, es })
