// Made by `npm run generate` from the files in packages/content/texts.
import en from '../texts/go-no-go.en.json' with { type: 'json' }
import es from '../texts/go-no-go.es.json' with { type: 'json' }
import { textsOf } from './texts.ts'

/** The texts of go-no-go, by key. */
export const text = textsOf({ en, es })
