import { describe, expect, test } from 'vitest'
import { withCore } from './core-answers.fixture.ts'
import type { Mitigation } from './mitigations.ts'
import { type AssessedRisk, asksForSignature, GATES, riskObstacles, runGate } from './risk-gate.ts'
import { type AreaLevels, overallLevel, RISK_LEVELS, type RiskLevel } from './risk.ts'

const now = new Date('2026-03-10T12:00:00Z')
const FRESH = '2026-03-10T08:00:00Z'

const assessed = (areas: AreaLevels, given: Partial<AssessedRisk> = {}): AssessedRisk => ({
  assessedAt: FRESH,
  reassessBy: null,
  areas: withCore(areas),
  level: overallLevel(areas),
  mitigations: [],
  mitigationSignedBy: null,
  mitigationConfirmedBy: null,
  ...given,
})
const signed = (...mitigations: Mitigation[]) => ({
  mitigations,
  mitigationSignedBy: 'Dr. Lee',
  mitigationConfirmedBy: 'Karen',
})
const gate = (risk: AssessedRisk | null, professionalFacilitates = true, startsAt: string | null = null) => {
  const decision = runGate({ risk, professionalFacilitates, startsAt, now })
  return decision.ok ? 'ok' : decision.refusal.rule
}

describe('whether a meeting may begin', () => {
  test.each<[string, AssessedRisk | null, boolean, string]>([
    ['not assessed', null, true, 'risk_missing'],
    ['no danger', assessed({ weapons: 'none' }), false, 'ok'],
    ['one area alone', { ...assessed({}), areas: { weapons: 'none' } }, true, 'risk_incomplete'],
    ['all but one', { ...assessed({}), areas: { ...withCore({}), weapons: undefined } }, true, 'risk_incomplete'],
    [
      'danger in the only area that was answered',
      { ...assessed({}), level: 'imminent', areas: { weapons: 'imminent' } },
      true,
      'risk_imminent',
    ],
    ['asked, and nobody knows', assessed({ weapons: 'unknown', overdose: 'unknown' }), false, 'ok'],
    ['low', assessed({ weapons: 'low' }), false, 'ok'],
    ['low, long ago', assessed({ weapons: 'low' }, { assessedAt: '2026-03-01T08:00:00Z' }), true, 'risk_not_current'],
    ['moderate, without a professional', assessed({ weapons: 'moderate' }), false, 'risk_needs_professional'],
    ['moderate, with one', assessed({ weapons: 'moderate' }), true, 'ok'],
    ['high', assessed({ weapons: 'high' }), true, 'risk_high_unsigned'],
    ['high, signed', assessed({ weapons: 'high' }, signed('means_off_site')), true, 'ok'],
    ['high, signed “no meeting”', assessed({ weapons: 'high' }, signed('no_meeting')), true, 'risk_high_unsigned'],
    [
      'high, signed, no professional',
      assessed({ weapons: 'high' }, signed('credential')),
      false,
      'risk_needs_professional',
    ],
    [
      'high, signed long ago',
      assessed({ weapons: 'high' }, { ...signed('credential'), assessedAt: '2026-03-01T08:00:00Z' }),
      true,
      'risk_not_current',
    ],
    ['danger now', assessed({ weapons: 'imminent' }, signed('credential')), true, 'risk_imminent'],
    [
      'danger long ago',
      assessed({ weapons: 'imminent' }, { assessedAt: '2026-03-01T08:00:00Z' }),
      true,
      'risk_imminent',
    ],
    ['violence at home', assessed({ domestic_violence: 'moderate' }), true, 'risk_violence_at_home'],
    [
      'violence at home, signed without an advocate',
      assessed({ domestic_violence: 'high' }, signed('credential')),
      true,
      'risk_violence_at_home',
    ],
    ['violence at home, with an advocate', assessed({ domestic_violence: 'high' }, signed('dv_advocate')), true, 'ok'],
    [
      'violence at home, with an advocate, no professional',
      assessed({ domestic_violence: 'moderate' }, signed('dv_advocate')),
      false,
      'risk_needs_professional',
    ],
    ['violence in the past', assessed({ domestic_violence: 'low' }), false, 'ok'],
  ])('%s', (_, risk, professional, expected) => {
    expect(gate(risk, professional)).toBe(expected)
  })

  test.each([
    ['2026-03-10T15:00:00Z', '2026-03-10T08:30:00Z', 'risk_not_asked_today'],
    ['2026-03-10T15:00:00Z', '2026-03-10T09:30:00Z', 'ok'],
    ['2026-03-11T15:00:00Z', '2026-03-10T08:30:00Z', 'ok'],
    [null, '2026-03-10T08:30:00Z', 'ok'],
  ])('it begins at %s, asked at %s: %s', (startsAt, assessedAt, expected) => {
    expect(gate(assessed({ weapons: 'low' }, { assessedAt }), true, startsAt)).toBe(expected)
  })

  test('never allows at a higher level what a lower level refuses', () => {
    for (const professional of [true, false])
      for (const given of [{}, signed('credential')]) {
        const opened = RISK_LEVELS.map((level) => gate(assessed({ legal: level }, given), professional) === 'ok')
        expect(opened).toEqual(opened.toSorted((a, b) => Number(b) - Number(a)))
        expect(opened.at(-1)).toBe(false)
      }
    expect(Object.keys(GATES)).toEqual([...RISK_LEVELS])
  })
})

test.each<[AreaLevels, boolean]>([
  [{ legal: 'moderate' }, false],
  [{ legal: 'high' }, true],
  [{ domestic_violence: 'moderate' }, true],
  [{ domestic_violence: 'high', legal: 'imminent' }, false],
])('%j asks for a signature: %s', (areas, expected) => {
  expect(asksForSignature(assessed(areas))).toBe(expected)
})

test('names every obstacle, the most serious first', () => {
  const level: RiskLevel = 'high'
  expect(riskObstacles(assessed({ domestic_violence: level }), false)).toEqual([
    'risk_violence_at_home',
    'risk_high_unsigned',
    'risk_needs_professional',
  ])
  expect(riskObstacles(assessed({ domestic_violence: 'imminent' }), false)).toEqual(['risk_imminent'])
})
