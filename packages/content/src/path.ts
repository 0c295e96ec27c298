// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/path.en.json' with { type: 'json' }
import es from '../texts/path.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of path, by key. */
export const text = textsOf({ en, es })
