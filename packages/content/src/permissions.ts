// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/permissions.en.json' with { type: 'json' }
import es from '../texts/permissions.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of permissions, by key. */
export const text = textsOf({ en, es })
