// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/plan-versions.en.json' with { type: 'json' }
import es from '../texts/plan-versions.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of plan-versions, by key. */
export const text = textsOf({ en, es })
