// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/treatment-options.en.json' with { type: 'json' }
import es from '../texts/treatment-options.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of treatment-options, by key. */
export const text = textsOf({ en, es })
