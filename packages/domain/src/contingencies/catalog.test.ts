import { expect, test } from 'vitest'
import { CONTINGENCY_CATALOG } from './catalog.ts'
import { coverage, FAILURE_MODE_NAMES, FAILURE_MODES } from './coverage.ts'

test('the catalog has C1 to C30, each with all its texts in both languages', () => {
  expect(CONTINGENCY_CATALOG.map((one) => one.code)).toEqual(Array.from({ length: 30 }, (_, at) => `C${at + 1}`))
  for (const { trigger, words, afterwards } of CONTINGENCY_CATALOG)
    for (const { en, es } of [trigger, words, afterwards]) expect([en, es].every((one) => one.trim() !== '')).toBe(true)
})

test.each(FAILURE_MODE_NAMES)('%s is answered by scenarios that exist', (mode) => {
  const codes: readonly string[] = FAILURE_MODES[mode].codes
  expect(codes.every((code) => CONTINGENCY_CATALOG.some((one) => one.code === code))).toBe(true)
})

test.each([
  [[], 'missing'],
  [[{ code: 'C1', words: '', ownerId: 'a' }], 'missing_words'],
  [[{ code: 'C1', words: 'Sit with us.', ownerId: null }], 'missing_owner'],
  [[{ code: 'C1', words: 'Sit with us.', ownerId: 'a' }], 'covered'],
])('coverage of the first mode with %j: %s', (contingencies, expected) => {
  expect(coverage(contingencies).modes[0]).toEqual({ mode: 'under_the_influence', state: expected })
})
