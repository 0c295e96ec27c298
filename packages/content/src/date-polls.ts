// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/date-polls.en.json' with { type: 'json' }
import es from '../texts/date-polls.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of date-polls, by key. */
export const text = textsOf({ en, es })
