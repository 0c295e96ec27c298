// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/offline-day.en.json' with { type: 'json' }
import es from '../texts/offline-day.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of offline-day, by key. */
export const text = textsOf({ en, es })
