// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/audit-trail.en.json' with { type: 'json' }
import es from '../texts/audit-trail.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of audit-trail, by key. */
export const text = textsOf({ en, es })
