// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/plan.en.json' with { type: 'json' }
import es from '../texts/plan.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of plan, by key. */
export const text = textsOf({ en, es })
