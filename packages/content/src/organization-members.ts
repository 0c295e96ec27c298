// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/organization-members.en.json' with { type: 'json' }
import es from '../texts/organization-members.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of organization-members, by key. */
export const text = textsOf({ en, es })
