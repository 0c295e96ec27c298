// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/run.en.json' with { type: 'json' }
import es from '../texts/run.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of run, by key. */
export const text = textsOf({ en, es })
