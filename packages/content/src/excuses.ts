// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/excuses.en.json' with { type: 'json' }
import es from '../texts/excuses.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of excuses, by key. */
export const text = textsOf({ en, es })
