// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/safety-plan.en.json' with { type: 'json' }
import es from '../texts/safety-plan.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of safety-plan, by key. */
export const text = textsOf({ en, es })
