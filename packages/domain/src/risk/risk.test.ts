import { describe, expect, test } from 'vitest'
import { askDue, GATES, isCurrent, overallLevel, RISK_LEVELS, type RiskArea, type RiskLevel, runGate } from './risk.ts'

const now = new Date('2026-03-10T12:00:00Z')

describe('overallLevel', () => {
  test.each<[Partial<Record<RiskArea, RiskLevel>>, RiskLevel]>([
    [{}, 'none'],
    [{ legal: 'none', setting: 'low' }, 'low'],
    [{ legal: 'high', setting: 'low', medical: 'moderate' }, 'high'],
    [{ weapons: 'moderate', self_harm: 'imminent' }, 'imminent'],
  ])('%j is %s', (areas, expected) => {
    expect(overallLevel(areas)).toBe(expected)
  })
})

describe('isCurrent', () => {
  test.each([
    ['2026-03-10T11:00:00Z', true],
    ['2026-03-03T12:00:00Z', true],
    ['2026-03-03T11:59:59Z', false],
  ])('assessed at %s: %s', (assessedAt, expected) => {
    expect(isCurrent(assessedAt, now)).toBe(expected)
  })
})

describe('askDue', () => {
  test.each([
    [null, null, null],
    [null, '2026-03-20T12:00:00Z', null],
    [null, '2026-03-16T12:00:00Z', 'week_before'],
    ['2026-03-08T12:00:00Z', '2026-03-16T12:00:00Z', 'week_before'],
    ['2026-03-09T12:00:00Z', '2026-03-16T12:00:00Z', null],
    ['2026-03-09T12:00:00Z', '2026-03-11T10:00:00Z', 'day_before'],
    ['2026-03-10T11:00:00Z', '2026-03-11T10:00:00Z', null],
    ['2026-03-09T18:00:00Z', '2026-03-10T15:00:00Z', 'on_the_day'],
    ['2026-03-10T09:30:00Z', '2026-03-10T15:00:00Z', null],
  ])('assessed %s, meeting at %s: %s', (assessedAt, startsAt, expected) => {
    expect(askDue(assessedAt, startsAt, now)).toBe(expected)
  })
})

describe('runGate', () => {
  const fresh = '2026-03-10T08:00:00Z'
  test.each<[RiskLevel | null, string, string | null, boolean, string]>([
    [null, fresh, null, true, 'risk_missing'],
    ['none', fresh, null, false, 'ok'],
    ['low', fresh, null, false, 'ok'],
    ['low', '2026-03-01T08:00:00Z', null, true, 'risk_not_current'],
    ['moderate', fresh, null, false, 'risk_needs_professional'],
    ['moderate', fresh, null, true, 'ok'],
    ['high', fresh, null, true, 'risk_high'],
    ['high', fresh, 'Dr. Lee', true, 'ok'],
    ['high', fresh, 'Dr. Lee', false, 'risk_needs_professional'],
    ['high', '2026-03-01T08:00:00Z', 'Dr. Lee', true, 'risk_not_current'],
    ['imminent', fresh, 'Dr. Lee', true, 'risk_imminent'],
    ['imminent', '2026-03-01T08:00:00Z', null, true, 'risk_imminent'],
  ])(
    '%s, assessed %s, signed by %s, professional %s: %s',
    (level, assessedAt, mitigationSignedBy, professionalFacilitates, expected) => {
      const risk = level && { assessedAt, level, mitigationSignedBy }
      const decision = runGate({ risk, professionalFacilitates, now })
      expect(decision.ok ? 'ok' : decision.refusal.rule).toBe(expected)
    },
  )

  test('a higher level never opens what a lower one keeps shut', () => {
    for (const professionalFacilitates of [true, false])
      for (const mitigationSignedBy of [null, 'Dr. Lee']) {
        const opened = RISK_LEVELS.map(
          (level) =>
            runGate({ risk: { assessedAt: fresh, level, mitigationSignedBy }, professionalFacilitates, now }).ok,
        )
        expect(opened).toEqual(opened.toSorted((a, b) => Number(b) - Number(a)))
        expect(opened.at(-1)).toBe(false)
      }
    expect(Object.keys(GATES)).toEqual([...RISK_LEVELS])
  })
})
