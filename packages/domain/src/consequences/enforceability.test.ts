import { describe, expect, test } from 'vitest'
import { readyPlan } from '../plan/ready-plan.fixture.ts'
import { CONSEQUENCE_CHECKS } from './consequence.ts'
import { agreementOn, CHECKS, weaknesses, whoAnswers } from './enforceability.ts'
import { ENFORCEABILITY_STEPS } from './enforceability-steps.ts'

const sure = Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, true]))

test('asks 16 questions', () => {
  expect(Object.keys(CHECKS)).toEqual([...CONSEQUENCE_CHECKS])
  expect(CONSEQUENCE_CHECKS).toHaveLength(16)
  expect(weaknesses(sure)).toEqual([])
  expect(weaknesses({})).toHaveLength(16)
})

test.each(CONSEQUENCE_CHECKS)('%s: no and not answered are told apart', (check) => {
  const { [check]: _, ...open } = sure
  expect(weaknesses(open)).toEqual([{ check, hard: CHECKS[check].hard, answered: false }])
  expect(weaknesses({ ...sure, [check]: false })).toEqual([{ check, hard: CHECKS[check].hard, answered: true }])
})

describe('agreementOn', () => {
  const { participants } = readyPlan((plan) => {
    plan.participants[3]!.attendance = 'not_attending'
  })
  test('requires a stance of every adult who takes part', () => {
    expect(whoAnswers(participants).map(({ id }) => id)).toEqual(['Karen', 'Ben', 'Rosa'])
  })
  test.each([
    ['unanswered', {}],
    ['unanswered', { Karen: 'consent', Ben: 'consent' }],
    // who objects shows only when everybody has answered
    ['unanswered', { Karen: 'consent', Ben: 'objection' }],
    ['objected', { Karen: 'consent', Ben: 'objection', Rosa: 'consent' }],
    ['agreed', { Karen: 'consent', Ben: 'reservation', Rosa: 'consent' }],
    ['agreed', { Karen: 'consent', Ben: 'consent', Rosa: 'consent', Dana: 'objection' }],
  ] as const)('%s: %j', (agreement, stances) => {
    expect(agreementOn({ stances, checks: {} }, participants)).toBe(agreement)
  })
  test.each(['safe', 'legal', 'noBluff'] as const)('is stopped by a "no" to %s, whatever was answered', (check) => {
    const stances = { Karen: 'consent', Ben: 'consent', Rosa: 'consent' } as const
    expect(agreementOn({ stances, checks: { ...sure, [check]: false } }, participants)).toBe('stopped')
  })
})

test('asks each question once in the guided steps, and how sure the speaker is', () => {
  expect(ENFORCEABILITY_STEPS.flatMap(({ checks }) => checks).toSorted()).toEqual(CONSEQUENCE_CHECKS.toSorted())
  expect(ENFORCEABILITY_STEPS.filter(({ asksConfidence }) => asksConfidence).map(({ code }) => code)).toEqual([
    'willing',
  ])
})
