import { describe, expect, test } from 'vitest'
import { decideScreenAct, type DvStep, type ScreenMitigation } from './screen-acts.ts'
import {
  cautionFromScreens,
  levelOf,
  notCarriedOut,
  type ScreenPlan,
  type ScreenState,
  screenEffects,
} from './screen-effects.ts'
import { SCREEN_GUIDE, SCREEN_QUESTIONS, type ScreenAnswers } from './screen-questions.ts'

describe('levelOf', () => {
  test.each<[ScreenAnswers, string, boolean]>([
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

const HOME: ScreenPlan = { meets: true, placeKind: 'home_of_other', comesAlone: false, weaponsOut: false }

const screen = (given: Partial<ScreenState>): ScreenState => ({
  level: 'caution',
  notAtHome: false,
  seen: true,
  mitigations: [],
  attendance: 'in_person',
  plan: HOME,
  ...given,
})

describe('screenEffects', () => {
  const none = { caution: false, unresolved: false, notAtHome: false }
  test.each<[string, ScreenState[], object]>([
    ['nobody answered', [], none],
    ['nothing to fear', [screen({ level: 'clear', seen: false })], none],
    ['nobody has looked', [screen({ seen: false })], { ...none, caution: true, unresolved: true }],
    ['looked at', [screen({})], { ...none, caution: true }],
    ['one of two is open', [screen({}), screen({ seen: false })], { ...none, caution: true, unresolved: true }],
    ['a home is wrong', [screen({ notAtHome: true })], { ...none, caution: true, notAtHome: true }],
    [
      'apart was arranged, but they are in the room',
      [screen({ mitigations: ['no_joint_meeting'] })],
      { ...none, caution: true, unresolved: true },
    ],
  ])('%s', (_, screens, effects) => {
    expect(screenEffects(screens)).toEqual(effects)
    expect(cautionFromScreens(screens)).toBe(screenEffects(screens).caution)
  })

  test.each<[ScreenMitigation, ScreenState['attendance'], boolean]>([
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

  test.each<[ScreenMitigation, Partial<ScreenPlan>]>([
    ['separate_arrival', { comesAlone: true }],
    ['other_location', { placeKind: 'office' }],
    ['other_location', { placeKind: 'other_private' }],
    ['weapons_off_site', { weaponsOut: true }],
    ['separate_arrival', { meets: false }],
    ['other_location', { meets: false }],
    ['weapons_off_site', { meets: false }],
  ])('%s is carried out where the plan says %j', (mitigation, plan) => {
    const state = { mitigations: [mitigation], attendance: 'in_person' as const, plan: { ...HOME, ...plan } }
    expect(notCarriedOut(state)).toEqual([])
  })
})

describe('decideScreenAct', () => {
  test.each<[string | undefined, 'caution' | 'danger', ScreenMitigation[], DvStep[]]>([
    [undefined, 'caution', ['talked_no_change'], []],
    ['safety_plan_first', 'danger', ['advocate', 'no_joint_meeting'], ['shelter']],
    ['advocate_first', 'danger', ['no_joint_meeting'], ['safety_plan']],
    ['no_joint_meeting', 'danger', ['advocate', 'separate_arrival'], ['safety_plan']],
    [undefined, 'danger', ['advocate', 'proxy'], ['safety_plan']],
    [undefined, 'danger', ['advocate', 'no_joint_meeting'], ['safety_plan']],
  ])('%s: %s, %j, %j', (rule, level, mitigations, steps) => {
    const decision = decideScreenAct(level, { mitigations, steps })
    expect(decision.ok ? undefined : decision.refusal.rule).toBe(rule)
  })
})

test('every question has gentle words in both languages', () => {
  expect(Object.keys(SCREEN_GUIDE)).toEqual([...SCREEN_QUESTIONS])
})
