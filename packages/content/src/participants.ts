// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/participants.en.json' with { type: 'json' }
import es from '../texts/participants.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of participants, by key. */
export const text = textsOf({ en, es })
