import { describe, expect, test } from 'vitest'
import { decideFollowUp, type DvStep, type ScreeningMitigation } from './screening-follow-ups.ts'
import {
  cautionFromScreenings,
  levelOf,
  notCarriedOut,
  type ScreeningPlan,
  type ScreeningState,
  screeningEffects,
} from './screening-effects.ts'
import { SCREENING_GUIDE, SCREENING_QUESTIONS, type ScreeningAnswers } from './screening-questions.ts'

describe('levelOf', () => {
  test.each<[ScreeningAnswers, string, boolean]>([
    [{}, 'clear', false],
    [{ afraid: 'no', weapons: 'no' }, 'clear', false],
    [{ afraid: 'rather_not', grave: 'rather_not' }, 'clear', false],
    [{ afraid: 'yes' }, 'caution', true],
    [{ hurt: 'yes' }, 'caution', true],
    [{ weapons: 'yes' }, 'caution', true],
    [{ afraid_of_other: 'yes' }, 'caution', false],
    [{ pressure: 'yes' }, 'caution', false],
    [{ grave: 'yes' }, 'danger', true],
    [{ afterwards: 'yes' }, 'danger', true],
    [{ weapons: 'yes', afraid: 'yes' }, 'danger', true],
    [{ weapons: 'yes', hurt: 'yes' }, 'danger', true],
  ])('%j: %s', (answers, level, notAtHome) => {
    expect(levelOf(answers)).toEqual({ level, notAtHome })
  })
})

const HOME: ScreeningPlan = { meets: true, venueKind: 'home_of_other', comesAlone: false, weaponsOut: false }

const screening = (given: Partial<ScreeningState>): ScreeningState => ({
  level: 'caution',
  notAtHome: false,
  seen: true,
  mitigations: [],
  attendance: 'in_person',
  plan: HOME,
  ...given,
})

describe('screeningEffects', () => {
  const none = { caution: false, unresolved: false, notAtHome: false }
  test.each<[string, ScreeningState[], object]>([
    ['nobody answered', [], none],
    ['nothing to fear', [screening({ level: 'clear', seen: false })], none],
    ['nobody has looked', [screening({ seen: false })], { ...none, caution: true, unresolved: true }],
    ['looked at', [screening({})], { ...none, caution: true }],
    ['one of two is open', [screening({}), screening({ seen: false })], { ...none, caution: true, unresolved: true }],
    ['a home is wrong', [screening({ notAtHome: true })], { ...none, caution: true, notAtHome: true }],
    [
      'apart was arranged, but they are in the room',
      [screening({ mitigations: ['no_joint_meeting'] })],
      { ...none, caution: true, unresolved: true },
    ],
  ])('%s', (_, screenings, effects) => {
    expect(screeningEffects(screenings)).toEqual(effects)
    expect(cautionFromScreenings(screenings)).toBe(screeningEffects(screenings).caution)
  })

  test.each<[ScreeningMitigation, ScreeningState['attendance'], boolean]>([
    ['no_joint_meeting', 'in_person', false],
    ['no_joint_meeting', 'remote_video', false],
    ['no_joint_meeting', 'letter_read_by', true],
    ['no_joint_meeting', null, true],
    ['remote', 'in_person', false],
    ['remote', 'remote_video', true],
    ['proxy', 'remote_video', false],
    ['proxy', 'letter_read_by', true],
    ['separate_arrival', 'in_person', false],
    ['separate_arrival', 'remote_video', true],
    ['other_location', 'in_person', false],
    ['other_location', 'letter_read_by', true],
    ['weapons_off_site', 'letter_read_by', false],
    ['advocate', 'in_person', true],
    ['talked_no_change', 'in_person', true],
  ])('%s, and they attend %s: carried out %s', (mitigation, attendance, done) => {
    const open = notCarriedOut({ mitigations: [mitigation], attendance, plan: HOME })
    expect(open).toEqual(done ? [] : [mitigation])
  })

  test.each<[ScreeningMitigation, Partial<ScreeningPlan>]>([
    ['separate_arrival', { comesAlone: true }],
    ['other_location', { venueKind: 'office' }],
    ['other_location', { venueKind: 'other_private' }],
    ['weapons_off_site', { weaponsOut: true }],
    ['separate_arrival', { meets: false }],
    ['other_location', { meets: false }],
    ['weapons_off_site', { meets: false }],
  ])('%s is carried out where the plan says %j', (mitigation, plan) => {
    const state = { mitigations: [mitigation], attendance: 'in_person' as const, plan: { ...HOME, ...plan } }
    expect(notCarriedOut(state)).toEqual([])
  })
})

describe('decideFollowUp', () => {
  test.each<[string | undefined, 'caution' | 'danger', ScreeningMitigation[], DvStep[]]>([
    [undefined, 'caution', ['talked_no_change'], []],
    ['safety_plan_first', 'danger', ['advocate', 'no_joint_meeting'], ['shelter']],
    ['advocate_first', 'danger', ['no_joint_meeting'], ['safety_plan']],
    ['no_joint_meeting', 'danger', ['advocate', 'separate_arrival'], ['safety_plan']],
    [undefined, 'danger', ['advocate', 'proxy'], ['safety_plan']],
    [undefined, 'danger', ['advocate', 'no_joint_meeting'], ['safety_plan']],
  ])('%s: %s, %j, %j', (rule, level, mitigations, steps) => {
    const decision = decideFollowUp(level, { mitigations, steps })
    expect(decision.ok ? undefined : decision.refusal.rule).toBe(rule)
  })
})

test('every question has gentle words in both languages', () => {
  expect(Object.keys(SCREENING_GUIDE)).toEqual([...SCREENING_QUESTIONS])
})
