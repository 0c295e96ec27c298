import { expect, test } from 'vitest'
import { CONTINGENCY_CATALOG } from './catalog.ts'
import { coverage, FAILURE_MODE_NAMES, FAILURE_MODES } from './coverage.ts'

test('the catalog has C1 to C30, each with all its texts in both languages', () => {
  expect(CONTINGENCY_CATALOG.map((one) => one.code)).toEqual(Array.from({ length: 30 }, (_, at) => `C${at + 1}`))
  for (const { trigger, text, afterwards } of CONTINGENCY_CATALOG)
    for (const { en, es } of [trigger, text, afterwards]) expect([en, es].every((one) => one.trim() !== '')).toBe(true)
})

test.each(FAILURE_MODE_NAMES)('%s is answered by scenarios that exist', (mode) => {
  const codes: readonly string[] = FAILURE_MODES[mode].codes
  expect(codes.every((code) => CONTINGENCY_CATALOG.some((one) => one.code === code))).toBe(true)
})

test.each([
  [[], 'missing', false],
  [[{ code: 'C1', text: '', ownerId: 'a', rehearsed: true }], 'missing_words', false],
  [[{ code: 'C1', text: 'Sit with us.', ownerId: null, rehearsed: true }], 'missing_owner', false],
  [[{ code: 'C1', text: 'Sit with us.', ownerId: 'a', rehearsed: false }], 'covered', false],
  [[{ code: 'C1', text: 'Sit with us.', ownerId: 'a', rehearsed: true }], 'covered', true],
])('coverage of the first mode with %j: %s, rehearsed: %s', (contingencies, state, rehearsed) => {
  const found = coverage(contingencies)
  expect(found.modes[0]).toEqual({ mode: 'under_the_influence', state, rehearsed })
  expect([found.covered, found.rehearsed]).toEqual([state === 'covered' ? 1 : 0, rehearsed ? 1 : 0])
})
