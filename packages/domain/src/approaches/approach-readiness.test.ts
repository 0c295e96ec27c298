import { describe, expect, test } from 'vitest'
import type { PlanFacts } from '../plan/plan-facts.ts'
import {
  type Change,
  type Draft,
  first,
  NOW,
  worksheetsOf,
  readyPlan,
  rulesOf,
  who,
} from '../plan/ready-plan.fixture.ts'
import { readiness } from '../plan/readiness.ts'
import { type Approach, APPROACHES } from '../plan/approach.ts'
import { APPROACH_POLICY } from '../plan/approach-policy.ts'
import { withCore } from '../risk-assessments/core-answers.fixture.ts'

test.each(
  APPROACHES.flatMap((approach) => APPROACH_POLICY[approach].worksheets.map((kind) => [approach, kind] as const)),
)('%s asks for the paper %s', (approach, kind) => {
  const found = readiness(
    readyPlan((plan) => {
      plan.approach = approach
      plan.worksheets = worksheetsOf(approach).map((one) => ({ ...one, complete: one.kind !== kind }))
      if (approach === 'one_conversation')
        for (const one of plan.participants) one.speakingPosition = one.id === 'Karen' ? 1 : null
    }),
    NOW,
  )
  expect(new Set(found.map(({ rule }) => rule))).toEqual(
    new Set([kind === 'recovery_plan' ? 'recovery_plan_missing' : 'worksheet_missing']),
  )
  expect(
    found.every(({ source, field }) => source.ref.startsWith('docs/practice.md 2') && field === 'worksheets'),
  ).toBe(true)
})

describe('what each approach asks', () => {
  const bare = (plan: Draft<PlanFacts>) => {
    plan.consequences = []
    plan.enablingSupports = []
    plan.contingencies = []
    plan.sobrietyPlan = { observerIds: [], waitPlan: '', waitLimitMinutes: null }
    plan.logistics = { ...plan.logistics, venue: '', startsAt: null, transportLeadId: null, exitsClear: false }
    for (const one of plan.participants) one.speakingPosition = one.id === 'Karen' ? 1 : null
  }
  const silent = (plan: Draft<PlanFacts>) => {
    plan.statements = []
    for (const one of plan.participants) one.speakingPosition = null
  }
  test.each<[string[], Approach | null, string, Change]>([
    [['blocker: approach_undecided'], null, 'nobody has chosen, and nothing that confronts is asked', bare],
    [['blocker: approach_undecided'], null, 'nothing is said', silent],
    [
      ['blocker: risk_missing', 'blocker: approach_undecided'],
      null,
      'danger is asked for all the same',
      (plan) => (plan.risk = null),
    ],
    [[], 'craft', 'no meeting, no letters in turn, no consequences', bare],
    [[], 'craft', 'nothing said yet', silent],
    [[], 'one_conversation', 'no meeting, one script', bare],
    [['blocker: no_script'], 'one_conversation', 'nobody has the conversation', silent],
    [['blocker: more_than_one_voice'], 'one_conversation', 'three have it', () => {}],
    [[], 'craft', 'no bed is held', (plan) => (first(plan.treatmentOptions).bedHeldUntil = null)],
    [['blocker: help_comes_first'], 'none', 'a crisis route comes first', (plan) => (plan.treatmentOptions = [])],
    [
      [],
      'arise',
      'no letters and no consequences at level 1',
      (plan) => {
        silent(plan)
        plan.consequences = []
        plan.enablingSupports = []
      },
    ],
    [
      ['warning: one_voice_only', 'blocker: nobody_speaks', 'warning: no_consequences'],
      'arise',
      'level 3 asks for both',
      (plan) => {
        silent(plan)
        plan.consequences = []
        plan.enablingSupports = []
        plan.level = 3
      },
    ],
    [['blocker: approach_is_open'], 'arise', 'a surprise', (plan) => (plan.announced = false)],
    [
      [
        'warning: network_too_small',
        'blocker: observer_not_there',
        'blocker: driver_not_there',
        'blocker: escort_not_there',
      ],
      'arise',
      'one person in the network',
      (plan) => {
        for (const id of ['Ben', 'Rosa']) who(plan, id).attendance = 'not_attending'
      },
    ],
    [
      ['warning: no_family_agreements'],
      'systemic',
      'nobody agreed to anything',
      (plan) => (plan.consequences = plan.enablingSupports = []),
    ],
    [
      ['blocker: recovery_plan_missing'],
      'systemic',
      'one member has no recovery plan',
      (plan) =>
        (plan.worksheets = plan.worksheets.filter((one) => one.kind !== 'recovery_plan' || one.ownerId !== 'Ben')),
    ],
    [
      ['warning: risk_unknown', 'blocker: crisis_comes_first', 'blocker: approach_needs_a_look'],
      'craft',
      'voices, and no clinician has looked',
      (plan) => {
        plan.firstCall.conditions = ['psychosis']
        plan.risk!.areas = withCore({ psychiatric: 'unknown' })
      },
    ],
    [
      [
        'blocker: risk_high_unsigned',
        'blocker: safety_needs_a_look',
        'blocker: crisis_comes_first',
        'blocker: approach_needs_a_look',
      ],
      'craft',
      'violence at home',
      (plan) => Object.assign(plan.risk!, { level: 'high', areas: withCore({ domestic_violence: 'high' }) }),
    ],
    [
      ['warning: approach_recheck'],
      'arise',
      'something changed after the choice',
      (plan) => {
        plan.choice = { approach: 'arise', rankedFirst: 'arise' }
        plan.firstCall.othersUse = 'several'
      },
    ],
    [
      [],
      'arise',
      'nothing changed after the choice',
      (plan) => (plan.choice = { approach: 'arise', rankedFirst: 'arise' }),
    ],
    [['blocker: approach_is_open'], 'systemic', 'a surprise', (plan) => (plan.announced = false)],
  ])('%j: %s, %s', (rules, approach, _, change) => {
    expect(
      rulesOf((plan) => {
        plan.approach = approach
        plan.worksheets = worksheetsOf(approach)
        change(plan)
      }),
    ).toEqual(rules)
  })
})
