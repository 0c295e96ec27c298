// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/awareness.en.json' with { type: 'json' }
import es from '../texts/awareness.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of awareness, by key. */
export const text = textsOf({ en, es })
