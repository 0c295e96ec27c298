// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/organizations.en.json' with { type: 'json' }
import es from '../texts/organizations.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of organizations, by key. */
export const text = textsOf({ en, es })
