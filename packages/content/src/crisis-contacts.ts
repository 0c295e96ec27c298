// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/crisis-contacts.en.json' with { type: 'json' }
import es from '../texts/crisis-contacts.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of crisis-contacts, by key. */
export const text = textsOf({ en, es })
