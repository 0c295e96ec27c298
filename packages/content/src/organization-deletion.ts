// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/organization-deletion.en.json' with { type: 'json' }
import es from '../texts/organization-deletion.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of organization-deletion, by key. */
export const text = textsOf({ en, es })
