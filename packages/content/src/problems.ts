// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/problems.en.json' with { type: 'json' }
import es from '../texts/problems.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of problems, by key. */
export const text = textsOf({ en, es })
