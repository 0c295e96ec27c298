// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/views.en.json' with { type: 'json' }
import es from '../texts/views.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of views, by key. */
export const text = textsOf({ en, es })
