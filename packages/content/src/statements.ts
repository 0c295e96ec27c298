// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/statements.en.json' with { type: 'json' }
import es from '../texts/statements.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of statements, by key. */
export const text = textsOf({ en, es })
