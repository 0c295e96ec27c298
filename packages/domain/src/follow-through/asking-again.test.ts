import { expect, test } from 'vitest'
import { type AskingAgain, decideAskingAgain, missingBefore } from './asking-again.ts'

const settled: AskingAgain = { endedInNo: true, unrecorded: [], askAgainOn: '2026-03-20', today: '2026-03-20' }

test.each<[string, Partial<AskingAgain>, string[]]>([
  ['all is recorded and the day has come', {}, []],
  ['the day is past', { askAgainOn: '2026-03-01' }, []],
  ['the day is ahead', { askAgainOn: '2026-03-21' }, ['day_ahead']],
  ['no day is set', { askAgainOn: null }, ['day_missing']],
  ['nothing is recorded of two people', { unrecorded: ['Ben', 'Rosa'] }, ['follow_through_missing']],
  ['all at once', { unrecorded: ['Ben'], askAgainOn: null }, ['follow_through_missing', 'day_missing']],
  ['it was no no', { endedInNo: false, unrecorded: ['Ben'], askAgainOn: null }, []],
])('%s', (_name, change, expected) => {
  const asking = { ...settled, ...change }
  expect(missingBefore(asking).map(({ rule }) => rule)).toEqual(expected)
  expect(decideAskingAgain(asking).ok).toBe(expected.length === 0)
})

test('one refusal names everything, each person once', () => {
  const decision = decideAskingAgain({ ...settled, unrecorded: ['Ben', 'Ben', 'Rosa'], askAgainOn: '2026-04-02' })
  if (decision.ok) throw new Error('It may not begin.')
  expect(decision.refusal.rule).toBe('follow_through_missing')
  const words = decision.refusal.reason.en.replace(/[\u2066-\u2069]/g, '')
  expect(words).toContain('Ben and Rosa')
  expect(words).toContain('April 2, 2026')
})
