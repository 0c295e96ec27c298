// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/path-tasks.en.json' with { type: 'json' }
import es from '../texts/path-tasks.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of path-tasks, by key. */
export const text = textsOf({ en, es })
