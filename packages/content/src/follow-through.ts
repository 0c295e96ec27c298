// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/follow-through.en.json' with { type: 'json' }
import es from '../texts/follow-through.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of follow-through, by key. */
export const text = textsOf({ en, es })
