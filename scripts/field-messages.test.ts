import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from '@holdfast/content/field-messages'
import { SOURCE_LOCALE } from '@holdfast/domain/text'
import { expect, test } from 'vitest'
import { root } from './root.ts'

const PLACES = ['packages/contracts/src', 'apps/api/src/features', 'apps/api/src/http', 'apps/api/src/plan']
/** Where words for a field stand: behind a rule of a contract, as its message, or where a rule refuses a field. */
const WORDS = [
  /\bmessage: '([^'\n]+)'/g,
  /\.refine\(\s*[\w.]+,\s*'([^'\n]+)'/g,
  /\binvalidField\([^()]*(?:\([^()]*\)[^()]*)*?,\s*'([^'\n]+)'/g,
]

const sources = PLACES.flatMap((place) =>
  readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('descriptions/'))
    .map((name) => readFileSync(join(root, place, name), 'utf8')),
)
const written = new Set(
  sources.flatMap((code) => WORDS.flatMap((words) => [...code.matchAll(words)].map(([, found]) => found ?? ''))),
)

test('words that say what is wrong with a field are known in every language', () => {
  const known = new Set(text.keys.map((key) => text(key)[SOURCE_LOCALE]))
  expect(written.size).toBeGreaterThan(50)
  expect([...written].filter((words) => !known.has(words))).toEqual([])
})
