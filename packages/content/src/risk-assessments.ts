// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/risk-assessments.en.json' with { type: 'json' }
import es from '../texts/risk-assessments.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of risk-assessments, by key. */
export const text = textsOf({ en, es })
