// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/content.en.json' with { type: 'json' }
import es from '../texts/content.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of content, by key. */
export const text = textsOf({ en, es })
