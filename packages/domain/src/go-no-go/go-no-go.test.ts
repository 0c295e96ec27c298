import { expect, test } from 'vitest'
import type { AssessedRisk } from '../risk-assessments/risk-gate.ts'
import { decideGo, type GoFacts, standingGo } from './go-no-go.ts'
import { withCore } from '../risk-assessments/core-answers.fixture.ts'

const startsAt = '2027-03-02T15:00:00Z'
const risk: AssessedRisk = {
  assessedAt: '2027-03-01T17:00:00Z',
  reassessBy: null,
  areas: withCore({ weapons: 'low' }),
  level: 'low',
  mitigations: [],
  mitigationSignedBy: null,
  mitigationConfirmedBy: null,
}
const met: GoFacts = {
  startsAt,
  bedConfirmed: true,
  transportConfirmed: true,
  confirmedIds: ['karen', 'ben'],
  comingIds: ['karen', 'ben'],
  risk,
  professionalFacilitates: true,
  votes: [{ result: 'go' }],
  now: new Date('2027-03-01T18:00:00Z'),
}

test.each<[string, Partial<GoFacts>, string]>([
  ['all is confirmed', {}, 'go'],
  ['somebody said yes who does not come any more', { comingIds: ['karen'] }, 'go'],
  ['nobody has answered yet', { votes: [] }, 'go'],
  ['one says: not this day', { votes: [{ result: 'go' }, { result: 'no_go' }] }, 'go_no_said'],
  ['no day', { startsAt: null }, 'go_needs_day'],
  ['two days before', { now: new Date('2027-02-28T18:00:00Z') }, 'go_too_early'],
  ['no risk was asked', { risk: null }, 'risk_missing'],
  [
    'the risk is high',
    { risk: { ...risk, areas: withCore({ weapons: 'high' }), level: 'high' } },
    'risk_high_unsigned',
  ],
  ['the risk was asked days ago', { risk: { ...risk, assessedAt: '2027-02-27T17:00:00Z' } }, 'go_risk_not_asked'],
  ['the bed is open', { bedConfirmed: false }, 'go_bed_open'],
  ['the way is open', { transportConfirmed: false }, 'go_transport_open'],
  ['somebody has not said yes', { confirmedIds: ['karen'] }, 'go_people_open'],
])('%s', (_, change, expected) => {
  const decision = decideGo({ ...met, ...change })
  expect(decision.ok ? 'go' : decision.refusal.rule).toBe(expected)
})

test('what stands is the newest one for this very day', () => {
  const at = (decidedAt: string, result: 'go' | 'no_go', dayStartsAt = startsAt) => ({ decidedAt, result, dayStartsAt })
  const first = at('2027-03-01T17:00:00Z', 'no_go')
  const second = at('2027-03-01T19:00:00Z', 'go')
  const other = at('2027-03-01T20:00:00Z', 'no_go', '2027-03-09T15:00:00Z')
  expect(standingGo([second, first, other], startsAt)).toBe(second)
  expect(standingGo([other], startsAt)).toBeNull()
  expect(standingGo([first], null)).toBeNull()
})
