import { describe, expect, test } from 'vitest'
import { SUBSTANCES } from '../cases/case-vocabulary.ts'
import { EMERGENCY_SIGNS, IMPAIRMENT_SIGNS, MINOR_SIGNS, signsFor, STRONG_SIGNS, WITHDRAWAL_FLAGS } from './signs.ts'
import {
  decideConfirmation,
  explainResult,
  judgeResult,
  type MilderRefusal,
  type Observed,
  type SobrietyResult,
  suggestResult,
} from './sobriety-check.ts'
import { WAIT_TABLE, waitRowsFor } from './wait-table.ts'

const clear: Observed = {
  emergencySigns: [],
  withdrawalFlags: [],
  impairmentSigns: [],
  answersCoherent: true,
  consentsToTalk: true,
  waitedMinutes: 0,
  localHour: 10,
}

describe('suggestResult', () => {
  test.each<[string, Partial<Observed>, string]>([
    ['nothing seen', {}, 'proceed'],
    ['one minor sign', { impairmentSigns: ['red_eyes'] }, 'proceed'],
    ['the smell of alcohol alone: nobody has to be at zero', { impairmentSigns: ['smell_of_alcohol'] }, 'proceed'],
    ['two minor signs', { impairmentSigns: ['red_eyes', 'flushed'] }, 'wait'],
    ['one clear sign', { impairmentSigns: ['slurred_speech'] }, 'wait'],
    ['answers that do not fit together', { answersCoherent: false }, 'wait'],
    ['mild after three hours', { impairmentSigns: ['unsteady'], waitedMinutes: 239 }, 'wait'],
    ['mild after four hours', { impairmentSigns: ['unsteady'], waitedMinutes: 240 }, 'postpone'],
    ['mild at 19', { impairmentSigns: ['unsteady'], localHour: 19 }, 'wait'],
    ['mild at 20', { impairmentSigns: ['unsteady'], localHour: 20 }, 'postpone'],
    ['mild in the night', { impairmentSigns: ['unsteady'], localHour: 2 }, 'postpone'],
    ['clear after a long wait', { waitedMinutes: 300, localHour: 21 }, 'proceed'],
    ['nods off', { impairmentSigns: ['nodding_off'] }, 'postpone'],
    ['mild with cannabis', { impairmentSigns: ['slow_reactions'], substances: ['cannabis'] }, 'wait'],
    ['mild with sedatives', { impairmentSigns: ['drowsy'], substances: ['alcohol', 'sedatives'] }, 'postpone'],
    ['mild with something unknown', { impairmentSigns: ['drowsy'], substances: ['unknown'] }, 'postpone'],
    ['clear with sedatives', { substances: ['sedatives'] }, 'proceed'],
    ['nobody asked', { answersCoherent: null, consentsToTalk: null }, 'wait'],
    ['nobody asked, late', { answersCoherent: null, consentsToTalk: null, localHour: 22 }, 'wait'],
    ['nobody asked whether they will listen', { consentsToTalk: null }, 'wait'],
    ['nobody asked, and nods off', { impairmentSigns: ['nodding_off'], consentsToTalk: null }, 'postpone'],
    ['does not want to sit down', { consentsToTalk: false }, 'postpone'],
    ['a withdrawal flag', { withdrawalFlags: ['shaking_hands'] }, 'medical_first'],
    [
      'a withdrawal flag and impairment',
      { withdrawalFlags: ['vomiting'], impairmentSigns: ['unsteady'] },
      'medical_first',
    ],
    ['an emergency sign and a flag', { emergencySigns: ['seizure'], withdrawalFlags: ['vomiting'] }, 'emergency'],
  ])('%s', (_name, seen, expected) => {
    expect(suggestResult({ ...clear, ...seen })).toBe(expected)
  })

  test.each(EMERGENCY_SIGNS)('%s alone is an emergency', (sign) => {
    expect(suggestResult({ ...clear, emergencySigns: [sign], consentsToTalk: false })).toBe('emergency')
  })

  test.each(WITHDRAWAL_FLAGS)('%s alone leads to medical care', (flag) => {
    expect(suggestResult({ ...clear, withdrawalFlags: [flag], consentsToTalk: false })).toBe('medical_first')
  })

  test('refuses the talk for every single sign that is not minor', () => {
    for (const sign of IMPAIRMENT_SIGNS)
      expect(suggestResult({ ...clear, impairmentSigns: [sign] }) === 'proceed').toBe(MINOR_SIGNS.has(sign))
  })

  test('no sign is both minor and strong', () => {
    expect([...STRONG_SIGNS].filter((sign) => MINOR_SIGNS.has(sign))).toEqual([])
  })

  test('gives reasons', () => {
    expect(explainResult({ ...clear, impairmentSigns: ['unsteady'], localHour: 21 }).reason.en).toContain('it is late')
  })
})

describe('decideConfirmation', () => {
  test.each([
    ['rosa', 'ben', true],
    ['rosa', 'rosa', false],
  ])('observed by %s, confirmed by %s: %s', (observerId, confirmedById, expected) => {
    expect(decideConfirmation({ observerId, confirmedById }).ok).toBe(expected)
  })
})

describe('what belongs to a substance', () => {
  test.each(SUBSTANCES)('%s has signs and rows in the wait table', (substance) => {
    expect(signsFor([substance]).length).toBeGreaterThan(0)
    expect(waitRowsFor([substance]).length).toBeGreaterThan(0)
  })

  test('lists all signs without a substance', () => {
    expect(signsFor([])).toEqual([...IMPAIRMENT_SIGNS])
    expect(waitRowsFor([]).map((row) => row.row)).toEqual(['unknown'])
  })

  test('several substances show each sign once', () => {
    expect(signsFor(['alcohol', 'ghb'])).toEqual([
      'smell_of_alcohol',
      'slurred_speech',
      'slow_speech',
      'loud_voice',
      'unsteady',
      'flushed',
      'sudden_sleep',
      'poor_judgment',
    ])
  })

  test('marks every waiting time as guidance', () => {
    for (const row of WAIT_TABLE) expect(row.earliestTalk.source.standing).toBe('guidance')
  })
})

test.each<[string, SobrietyResult, SobrietyResult, string, boolean, MilderRefusal | null]>([
  ['as suggested', 'wait', 'wait', '', false, null],
  ['stricter', 'postpone', 'wait', '', false, null],
  ['milder without a reason', 'proceed', 'wait', ' ', true, 'reason_missing'],
  ['milder with a reason', 'proceed', 'wait', 'It is an old limp.', true, null],
  ['an emergency, talked away', 'medical_first', 'emergency', 'It is nothing.', true, 'signs_stand'],
  ['withdrawal, talked away', 'proceed', 'medical_first', 'It is nothing.', true, 'signs_stand'],
  ['withdrawal, called an emergency', 'emergency', 'medical_first', '', false, null],
])('a result beside what the rule suggests: %s', (_, result, suggested, overrideReason, isMilder, refusal) => {
  expect(judgeResult({ result, overrideReason }, suggested)).toEqual({ isMilder, refusal })
})
