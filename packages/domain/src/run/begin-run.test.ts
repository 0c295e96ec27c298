import { describe, expect, test } from 'vitest'
import { no, yes } from '../decision.ts'
import { PLAN_STATUSES } from '../plan/plan-status.ts'
import { type AreaLevels, overallLevel } from '../risk-assessments/risk.ts'
import type { AssessedRisk } from '../risk-assessments/risk-gate.ts'
import { type BeginFacts, decideBegin, decideBegunElsewhere } from './begin-run.ts'
import { withCore } from '../risk-assessments/core-answers.fixture.ts'

const now = new Date('2027-03-01T15:00:00Z')
const startsAt = '2027-03-01T15:00:00Z'
const check = {
  result: 'proceed',
  checkedAt: '2027-03-01T14:40:00Z',
  observerId: 'rosa',
  confirmedAt: '2027-03-01T14:42:00Z',
  confirmedById: 'ben',
  clearedAt: null,
} as const
const risk = (areas: AreaLevels, more: Partial<AssessedRisk> = {}): AssessedRisk => ({
  assessedAt: '2027-03-01T10:00:00Z',
  reassessBy: null,
  areas: withCore(areas),
  level: overallLevel(areas),
  mitigations: [],
  mitigationSignedBy: null,
  mitigationConfirmedBy: null,
  ...more,
})
const met: BeginFacts = {
  status: 'ready',
  checks: [check],
  recheckMinutes: null,
  timeZone: 'America/New_York',
  risk: risk({ weapons: 'low' }),
  professionalFacilitates: true,
  startsAt,
  disclosure: yes,
  signedGos: [],
  now,
}
const signed = (result: 'go' | 'no_go', day = startsAt, decidedAt = '2027-02-28T20:00:00Z') => ({
  result,
  dayStartsAt: day,
  decidedAt,
})

const whyNot = (change: Partial<BeginFacts>): string => {
  const decision = decideBegin({ ...met, ...change })
  if (decision.ok) return 'begins'
  return decision.refusal.reason === 'rule' ? decision.refusal.rule : decision.refusal.reason
}

describe('whether a meeting begins', () => {
  test.each<[string, Partial<BeginFacts>, string]>([
    ['everything is met', {}, 'begins'],
    ['a go was signed', { signedGos: [signed('go')] }, 'begins'],
    ['nobody looked', { checks: [] }, 'check_missing'],
    ['the check says wait', { checks: [{ ...check, result: 'wait' }] }, 'check_wait'],
    ['the check says another day', { checks: [{ ...check, result: 'postpone' }] }, 'check_postpone'],
    ['the check says medical care', { checks: [{ ...check, result: 'medical_first' }] }, 'check_medical_first'],
    ['the check says emergency', { checks: [{ ...check, result: 'emergency' }] }, 'check_emergency'],
    [
      'nobody confirmed the check',
      { checks: [{ ...check, confirmedAt: null, confirmedById: null }] },
      'check_not_confirmed',
    ],
    ['one adult did both', { checks: [{ ...check, confirmedById: 'rosa' }] }, 'two_adults'],
    ['the check is old', { checks: [{ ...check, checkedAt: '2027-03-01T14:29:00Z' }] }, 'check_too_old'],
    [
      'the loved one may know',
      { disclosure: no({ rule: 'disclosure_open', reason: { en: 'They may know.', es: 'Quizás lo sabe.' } }) },
      'disclosure_open',
    ],
    ['no risk was asked', { risk: null }, 'risk_missing'],
    [
      'the risk is out of date',
      { risk: risk({ weapons: 'low' }, { assessedAt: '2027-02-20T10:00:00Z' }) },
      'risk_not_current',
    ],
    [
      'the risk was not asked today',
      { risk: risk({ weapons: 'low' }, { assessedAt: '2027-02-28T10:00:00Z' }) },
      'risk_not_asked_today',
    ],
    ['the risk is high', { risk: risk({ weapons: 'high' }) }, 'risk_high_unsigned'],
    ['there is violence at home', { risk: risk({ domestic_violence: 'moderate' }) }, 'risk_violence_at_home'],
    ['danger now', { risk: risk({ self_harm: 'imminent' }) }, 'risk_imminent'],
    [
      'the risk asks for a professional',
      { risk: risk({ weapons: 'moderate' }), professionalFacilitates: false },
      'risk_needs_professional',
    ],
    ['a no-go stands', { signedGos: [signed('no_go')] }, 'go_says_no'],
    [
      'a no-go was followed by a go',
      { signedGos: [signed('no_go'), signed('go', startsAt, '2027-03-01T09:00:00Z')] },
      'begins',
    ],
    ['a no-go was for another day', { signedGos: [signed('no_go', '2027-02-25T15:00:00Z')] }, 'begins'],
  ])('%s', (_, change, expected) => {
    expect(whyNot(change)).toBe(expected)
  })

  test.each(PLAN_STATUSES)('a plan that is %s', (status) => {
    expect(whyNot({ status })).toBe(status === 'ready' ? 'begins' : 'wrong_status')
  })
})

describe('whether a phone opens a meeting that began elsewhere', () => {
  test.each<[string, Partial<BeginFacts> & { isRunLocked?: boolean }, string]>([
    ['two adults are said to have looked', {}, 'begins'],
    ['whatever the risk, which is not theirs to know', { risk: null }, 'begins'],
    ['one adult did both', { checks: [{ ...check, confirmedById: 'rosa' }] }, 'two_adults'],
    ['nobody looked', { checks: [] }, 'check_missing'],
    ['an emergency stands', { checks: [check, { ...check, result: 'emergency' }] }, 'day_ended'],
    ['danger now', { isRunLocked: true }, 'risk_imminent'],
    ['a no-go stands', { signedGos: [signed('no_go')] }, 'go_says_no'],
    ['the plan is not locked', { status: 'drafting' }, 'wrong_status'],
  ])('%s', (_, change, expected) => {
    const decision = decideBegunElsewhere({ ...met, isRunLocked: false, ...change })
    const why = decision.ok || decision.refusal.reason !== 'rule' ? null : decision.refusal.rule
    expect(decision.ok ? 'begins' : (why ?? 'wrong_status')).toBe(expected)
  })
})
