// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/webhooks.en.json' with { type: 'json' }
import es from '../texts/webhooks.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of webhooks, by key. */
export const text = textsOf({ en, es })
