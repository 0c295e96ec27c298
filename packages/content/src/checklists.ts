// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/checklists.en.json' with { type: 'json' }
import es from '../texts/checklists.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of checklists, by key. */
export const text = textsOf({ en, es })
