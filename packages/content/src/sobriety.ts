// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/sobriety.en.json' with { type: 'json' }
import es from '../texts/sobriety.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of sobriety, by key. */
export const text = textsOf({ en, es })
