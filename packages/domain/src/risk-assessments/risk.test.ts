import { describe, expect, test } from 'vitest'
import { RISK_AREA_CATALOG } from './risk-areas.ts'
import { stepsFor } from './area-steps.ts'
import { promptFor } from './danger-prompts.ts'
import { signedText } from './mitigations.ts'
import { askDue, isCurrent, latestReassessment, reassessmentDue } from './reassessment.ts'
import {
  type AreaLevels,
  DANGERS,
  overallLevel,
  RISK_AREAS,
  RISK_INPUTS,
  RISK_LEVELS,
  RISK_STEPS,
  riskChanges,
  type RiskLevel,
} from './risk.ts'

const now = new Date('2026-03-10T12:00:00Z')

describe('overallLevel', () => {
  test.each<[AreaLevels, RiskLevel]>([
    [{}, 'none'],
    [{ legal: 'none', overdose: 'unknown' }, 'low'],
    [{ legal: 'high', overdose: 'unknown' }, 'high'],
    [{ legal: 'none', setting: 'low' }, 'low'],
    [{ legal: 'high', setting: 'low', medical: 'moderate' }, 'high'],
    [{ weapons: 'moderate', self_harm: 'imminent' }, 'imminent'],
  ])('%j is %s', (areas, expected) => {
    expect(overallLevel(areas)).toBe(expected)
  })
})

test('asks about the three dangers first, then about every other area', () => {
  expect(RISK_STEPS.slice(0, 3)).toEqual(DANGERS)
  expect([...RISK_STEPS].toSorted()).toEqual([...RISK_AREAS].toSorted())
  for (const area of RISK_AREAS) expect(RISK_AREA_CATALOG[area].signs.length, area).toBeGreaterThan(1)
  for (const danger of DANGERS)
    for (const input of RISK_INPUTS) expect(promptFor(danger, input)?.en, `${danger} ${input}`).toBeTruthy()
  expect(promptFor('legal', 'observed')).toBeNull()
})

test('gives every area next steps from moderate on, and more at high', () => {
  for (const area of RISK_AREAS) {
    expect(stepsFor(area, 'low'), area).toEqual([])
    expect(stepsFor(area, 'moderate').length, area).toBeGreaterThan(0)
    expect(stepsFor(area, 'high').length, area).toBeGreaterThan(stepsFor(area, 'moderate').length)
    expect(stepsFor(area, 'imminent')).toEqual(stepsFor(area, 'high'))
  }
})

describe('when the questions are asked again', () => {
  test.each<[RiskLevel, string | null, string]>([
    ['none', null, '2026-03-17T12:00:00.000Z'],
    ['low', null, '2026-03-17T12:00:00.000Z'],
    ['moderate', null, '2026-03-13T12:00:00.000Z'],
    ['high', null, '2026-03-11T12:00:00.000Z'],
    ['imminent', null, '2026-03-11T12:00:00.000Z'],
    ['low', '2026-03-12T08:00:00.000Z', '2026-03-12T08:00:00.000Z'],
    ['high', '2026-03-17T12:00:00.000Z', '2026-03-11T12:00:00.000Z'],
  ])('%s, agreed for %s: by %s', (level, reassessBy, expected) => {
    expect(reassessmentDue({ assessedAt: now.toISOString(), level, reassessBy }).toISOString()).toBe(expected)
  })

  test('is sooner for a higher level', () => {
    const limits = RISK_LEVELS.map((level) => latestReassessment(now.toISOString(), level).getTime())
    expect(limits).toEqual(limits.toSorted((a, b) => b - a))
  })

  test.each<[RiskLevel, string | null, string, boolean]>([
    ['low', null, '2026-03-10T11:00:00Z', true],
    ['low', null, '2026-03-03T12:00:00Z', true],
    ['low', null, '2026-03-03T11:59:59Z', false],
    ['moderate', null, '2026-03-07T11:59:59Z', false],
    ['high', null, '2026-03-09T12:00:00Z', true],
    ['high', null, '2026-03-09T11:59:59Z', false],
    ['low', '2026-03-10T11:59:59Z', '2026-03-10T11:00:00Z', false],
  ])('%s, agreed for %s, assessed at %s: stands %s', (level, reassessBy, assessedAt, expected) => {
    expect(isCurrent({ assessedAt, level, reassessBy }, now)).toBe(expected)
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

test('what changed between two assessments, area by area', () => {
  expect(riskChanges({ weapons: 'high', legal: 'low' }, { weapons: 'low', legal: 'low', self_harm: 'none' })).toEqual([
    { area: 'self_harm', from: null, to: 'none' },
    { area: 'weapons', from: 'high', to: 'low' },
  ])
  expect(riskChanges({ setting: 'low' }, {})).toEqual([{ area: 'setting', from: 'low', to: null }])
})

test('gives the same fingerprint in any order, and another one after a change', () => {
  const signed = {
    riskAssessmentId: 'a',
    level: 'high',
    areas: { weapons: 'high', legal: 'low' },
    mitigations: ['means_off_site', 'credential'],
    mitigation: 'Stored with the neighbor.',
    reason: 'Nothing else is left.',
    name: 'Dana Cole',
    credential: 'LCSW',
    signedAt: '2026-03-10T12:00:00Z',
  } as const
  const text = signedText(signed)
  expect(
    signedText({ ...signed, areas: { legal: 'low', weapons: 'high' }, mitigations: ['credential', 'means_off_site'] }),
  ).toBe(text)
  for (const change of [
    { level: 'low' },
    { mitigation: 'Stored.' },
    { name: 'D. Cole' },
    { reason: 'None.' },
    { mitigations: [] },
  ])
    expect(signedText({ ...signed, ...change })).not.toBe(text)
})
