import { expect, test } from 'vitest'
import { PLAN_STATUSES } from '../plan/plan-status.ts'
import { decideNextAttempt, unmetConditions } from './start.ts'

test.each(PLAN_STATUSES)('a next attempt after one that is %s', (status) => {
  expect(decideNextAttempt(status).ok).toBe(status === 'reviewed')
})

const quiet = {
  now: new Date('2026-03-20T12:00:00Z'),
  lastTalkAt: '2026-03-01T12:00:00Z',
  lastWasSurprise: true,
  thisIsSurprise: false,
  riskLevel: 'low',
} as const

test.each([
  ['nothing stands out', {}, []],
  ['no talk and no assessment yet', { lastTalkAt: null, riskLevel: null }, []],
  ['high risk', { riskLevel: 'high' }, ['risk']],
  ['danger now', { riskLevel: 'imminent' }, ['risk']],
  ['a second surprise', { thisIsSurprise: true }, ['one_surprise']],
  ['a first surprise', { thisIsSurprise: true, lastWasSurprise: false }, []],
  ['ten days after the last talk', { lastTalkAt: '2026-03-10T12:00:00Z' }, ['two_weeks']],
  [
    'all at once',
    { riskLevel: 'high', thisIsSurprise: true, lastTalkAt: '2026-03-19T12:00:00Z' },
    ['risk', 'one_surprise', 'two_weeks'],
  ],
] as const)('%s', (_name, change, expected) => {
  expect(unmetConditions({ ...quiet, ...change }).map(({ hint }) => hint)).toEqual(expected)
})
