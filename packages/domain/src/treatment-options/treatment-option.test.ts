import { describe, expect, test } from 'vitest'
import { bedHold, decideChoice, insuranceCheck, LEVELS_OF_CARE, levelName } from './treatment-option.ts'

const at = (text: string) => new Date(text)

describe('levels of care', () => {
  test('every code is there once', () => {
    const codes = LEVELS_OF_CARE.map((level) => level.code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test.each([
    ['0.5', [3]],
    ['3.3', [3]],
    ['1.7', [4]],
    ['RR', [4]],
    ['3.5', [3, 4]],
    ['not_known', []],
  ])('%s belongs to edition %j', (code, editions) => {
    expect(LEVELS_OF_CARE.find((level) => level.code === code)?.editions).toEqual(editions)
  })

  test.each([
    ['2.5', 3, 'Partial Hospitalization'],
    ['2.5', 4, 'High-Intensity Outpatient (HIOP)'],
    ['3.7', 3, 'Medically Monitored Intensive Inpatient'],
    ['3.1', 3, 'Clinically Managed Low-Intensity Residential'],
  ] as const)('%s in edition %i is %s', (code, edition, name) => {
    expect(levelName(code, edition).en).toBe(name)
  })
})

describe('decideChoice', () => {
  test.each([
    [null, null, 'ok'],
    ['a', null, 'ok'],
    ['a', 'b', 'ok'],
    [null, 'b', 'backup_needs_choice'],
    ['a', 'a', 'backup_differs'],
    ['a', 'gone', 'choice_in_plan'],
    ['gone', null, 'choice_in_plan'],
  ])('chosen %s, backup %s: %s', (chosenId, backupId, expected) => {
    const decision = decideChoice({ chosenId, backupId }, ['a', 'b'])
    expect(decision.ok ? 'ok' : decision.refusal.rule).toBe(expected)
  })
})

describe('bedHold', () => {
  test.each([
    [null, 'none'],
    ['2026-03-02T12:00:00Z', 'expired'],
    ['2026-03-01T11:00:00Z', 'expired'],
    ['2026-03-03T00:00:00Z', 'expiring'],
    ['2026-03-03T00:00:01Z', 'held'],
  ])('held until %s: %s', (heldUntil, expected) => {
    expect(bedHold(at('2026-03-02T12:00:00Z'), heldUntil)).toBe(expected)
  })
})

describe('insuranceCheck', () => {
  const start = '2026-03-10T15:00:00Z'
  test.each([
    [null, start, '2026-03-01T00:00:00Z', 'never'],
    ['2026-03-01', null, '2026-03-01T12:00:00Z', 'check_later'],
    ['2026-03-01', start, '2026-03-02T12:00:00Z', 'check_later'],
    ['2026-03-01', start, '2026-03-07T15:00:00Z', 'check_now'],
    ['2026-03-07', start, '2026-03-08T12:00:00Z', 'fresh'],
    ['2026-03-06', start, '2026-03-08T12:00:00Z', 'check_now'],
    ['2026-03-10', start, '2026-03-10T14:00:00Z', 'fresh'],
  ])('checked on %s for %s, seen %s: %s', (verifiedOn, startsAt, now, expected) => {
    expect(insuranceCheck(verifiedOn, startsAt, at(now))).toBe(expected)
  })
})
