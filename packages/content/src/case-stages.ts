// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/case-stages.en.json' with { type: 'json' }
import es from '../texts/case-stages.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of case-stages, by key. */
export const text = textsOf({ en, es })
