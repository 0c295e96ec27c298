// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/outcome-report.en.json' with { type: 'json' }
import es from '../texts/outcome-report.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of outcome-report, by key. */
export const text = textsOf({ en, es })
