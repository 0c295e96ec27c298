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

const answer = (given: object) => ({
  code: 'C1',
  text: 'Sit with us.',
  ownerId: 'a',
  stopRule: 'pause' as const,
  rehearsed: true,
  ...given,
})

test.each([
  ['under_the_influence', [], 'missing', false],
  ['under_the_influence', [answer({ text: '' })], 'missing_words', false],
  ['under_the_influence', [answer({ ownerId: null })], 'missing_owner', false],
  ['under_the_influence', [answer({ rehearsed: false })], 'covered', false],
  ['under_the_influence', [answer({})], 'covered', true],
  ['violent', [answer({ code: 'C6', stopRule: 'continue' })], 'goes_on', false],
  ['violent', [answer({ code: 'C6', stopRule: 'pause' })], 'goes_on', false],
  ['violent', [answer({ code: 'C6', stopRule: 'stop' })], 'covered', true],
  [
    'violent',
    [answer({ code: 'C6', stopRule: 'stop' }), answer({ code: 'C7', stopRule: 'continue' })],
    'goes_on',
    false,
  ],
  ['medical', [answer({ code: 'C3', stopRule: 'hold_the_ask' })], 'goes_on', false],
  ['medical', [answer({ code: 'C2', stopRule: 'wait_or_postpone' })], 'covered', true],
  ['suicidal', [answer({ code: 'C5', stopRule: 'facilitator_decides' })], 'goes_on', false],
] as const)('%s with %j: %s, rehearsed: %s', (mode, contingencies, state, rehearsed) => {
  const found = coverage(contingencies)
  expect(found.modes.find((one) => one.mode === mode)).toEqual({ mode, state, rehearsed })
  expect([found.covered, found.rehearsed]).toEqual([state === 'covered' ? 1 : 0, rehearsed ? 1 : 0])
})
