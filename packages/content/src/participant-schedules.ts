// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/participant-schedules.en.json' with { type: 'json' }
import es from '../texts/participant-schedules.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of participant-schedules, by key. */
export const text = textsOf({ en, es })
