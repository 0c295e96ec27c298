import { expect, test } from 'vitest'
import { CONTINGENCY_CATALOG } from '../contingencies/catalog.ts'
import { EXCUSE_CATALOG } from '../excuses/excuse-catalog.ts'
import { contentRecords } from '../plan/content-registry.ts'
import { LOCALES } from '../text.ts'
import { forceIn } from './force.ts'
import { FORCE_KINDS, FORCE_PATTERNS } from './force-patterns.ts'

const each = (which: 'flags' | 'passes') =>
  FORCE_KINDS.flatMap((kind) => FORCE_PATTERNS[kind][which].map((words) => [kind, words] as const))

test.each(each('flags'))('%s: finds %j', (kind, words) => expect(forceIn(words)).toContain(kind))
test.each(each('passes'))('%s: lets %j pass', (_, words) => expect(forceIn(words)).toEqual([]))

test.each([
  ['We lock the door and hold him down until he agrees.', ['exit', 'held']],
  ['We took your car keys and phone, you cannot leave.', ['exit', 'keys']],
  ['Bloqueamos la puerta y le quitamos el teléfono.', ['exit', 'phone']],
  ['Stay calm.\nWe block the door', ['exit']],
  ['', []],
] as const)('finds every kind in %j', (words, kinds) => expect(forceIn(words)).toEqual(kinds))

test.each(LOCALES)('finds nothing in the prepared answers and the texts of the day in %s', (locale) => {
  const prepared = [
    ...Object.values(CONTINGENCY_CATALOG).flatMap(({ text, afterwards }) => [text[locale], afterwards[locale]]),
    ...EXCUSE_CATALOG.map(({ answer }) => answer[locale]),
    ...contentRecords()
      .filter(({ key }) => /^(?:checklist-|run-|ground-rules|never-hold|sobriety-|crisis-steps)/.test(key))
      .map(({ text }) => text[locale]),
  ]
  expect(prepared.filter((words) => forceIn(words).length > 0)).toEqual([])
})
