// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/outcomes.en.json' with { type: 'json' }
import es from '../texts/outcomes.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of outcomes, by key. */
export const text = textsOf({ en, es })
