// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/substances.en.json' with { type: 'json' }
import es from '../texts/substances.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of substances, by key. */
export const text = textsOf({ en, es })
