import { expect, test } from 'vitest'
import type { PlanFacts } from './plan-facts.ts'
import { readiness } from './readiness.ts'
import { type Draft, NOW, readyPlan } from './ready-plan.fixture.ts'

type Change = (plan: Draft<PlanFacts>) => void
const who = (plan: Draft<PlanFacts>, id: string) =>
  plan.participants.find((one) => one.id === id) ?? plan.participants[0]!
const first = <T>([item]: readonly T[]): T => item as T
const disclosure = (plan: Draft<PlanFacts>, decision: PlanFacts['disclosures'][number]['decision']) =>
  plan.disclosures.push({ id: 'disclosure', decision, startsAtWhenReported: plan.logistics.startsAt })

test.each<[string[], string, Change]>([
  [
    ['blocker: professional_decides', 'blocker: people_need_a_look'],
    'a professional decides on a colleague',
    (plan) => (who(plan, 'Ben').suitability = ['employer']),
  ],
  [
    ['blocker: coach_first', 'blocker: people_need_a_look'],
    'somebody is coached first',
    (plan) => (who(plan, 'Ben').decision = 'coach_first'),
  ],
  [
    ['blocker: decision_not_followed', 'blocker: people_need_a_look'],
    'it was decided that a letter is read, and they are in the room',
    (plan) => (who(plan, 'Ben').decision = 'letter'),
  ],
  [
    [
      'blocker: decision_not_followed',
      'blocker: people_need_a_look',
      'blocker: observer_not_there',
      'blocker: driver_not_there',
    ],
    'somebody is left out and still sends a letter',
    (plan) => Object.assign(who(plan, 'Ben'), { decision: 'exclude', attendance: 'letter_read_by', readById: 'Rosa' }),
  ],
  [[], 'an invitation after a hard look', (plan) => (who(plan, 'Ben').decision = 'invite')],
  [
    ['warning: person_unprepared'],
    'somebody has found no support for afterwards',
    (plan) => (who(plan, 'Ben').about.selfCare = 0),
  ],
  [
    ['warning: person_unprepared'],
    'somebody has something else that day',
    (plan) => (who(plan, 'Rosa').about.dayKeptFree = false),
  ],
  [
    ['warning: person_unprepared'],
    'somebody has not agreed to follow the chair',
    (plan) => (who(plan, 'Rosa').about.followsChair = false),
  ],
  [
    ['warning: child_without_care'],
    'nobody looks after a child',
    (plan) => {
      plan.participants.push({
        ...who(plan, 'Ben'),
        id: 'Mia',
        name: 'Mia',
        adult: false,
        attendance: 'not_attending',
        speakingPosition: null,
      })
      first(plan.consequences).stances.Mia = 'consent'
    },
  ],
  [
    ['blocker: role_needs_adult', 'blocker: observer_not_there', 'blocker: driver_not_there'],
    'a child has a role',
    (plan) =>
      Object.assign(who(plan, 'Ben'), {
        adult: false,
        attendance: 'letter_read_by',
        readById: 'Rosa',
        careArrangement: 'Aunt Lucia',
        dayRoles: ['greeter'],
      }),
  ],
  [
    ['blocker: safety_lead_has_wheel'],
    'one person watches over safety and drives',
    (plan) => (who(plan, 'Karen').dayRoles = ['safety_lead', 'transport_lead']),
  ],
  [
    ['blocker: childcare_in_room'],
    'who looks after the children is in the room',
    (plan) => (who(plan, 'Ben').dayRoles = ['childcare']),
  ],
  [
    ['warning: facilitator_is_family'],
    'a sister leads the room',
    (plan) => {
      who(plan, 'Dana').dayRoles = []
      who(plan, 'Rosa').dayRoles = ['facilitator']
    },
  ],
  [
    ['warning: too_many_roles'],
    'one person does too much',
    (plan) => (who(plan, 'Karen').dayRoles = ['chair', 'safety_lead', 'spokesperson']),
  ],
  [
    ['blocker: safety_look_needed'],
    'private answers wait for a look',
    (plan) => Object.assign(plan.screening, { caution: true, unresolved: true }),
  ],
  [[], 'private answers were looked at', (plan) => (plan.screening.caution = true)],
  [
    ['warning: screening_unanswered'],
    'somebody was not asked about their own safety',
    (plan) => (who(plan, 'Ben').screening = { answeredAt: null }),
  ],
  [
    ['warning: screening_unanswered'],
    'somebody has answered today: nobody learns who',
    (plan) => (who(plan, 'Ben').screening = { answeredAt: NOW.toISOString() }),
  ],
  [[], 'somebody has no access of their own', (plan) => (who(plan, 'Ben').screening = null)],
  [
    ['warning: reader_not_there'],
    'a letter is read over a video link',
    (plan) => {
      Object.assign(who(plan, 'Rosa'), { attendance: 'letter_read_by', readById: 'Ben' })
      Object.assign(who(plan, 'Ben'), { attendance: 'remote_video' })
      Object.assign(plan.logistics, { transportLeadId: 'Karen2', escortId: 'Dana', remoteReachable: true })
      plan.participants.push({ ...who(plan, 'Dana'), id: 'Karen2', name: 'Kim', dayRoles: [] })
      plan.sobrietyPlan.observerIds = ['Karen', 'Dana']
      first(plan.consequences).stances.Karen2 = 'consent'
    },
  ],
  [['warning: neutral_venue'], 'a home is the wrong place', (plan) => (plan.screening.notAtHome = true)],
  [
    [],
    'they meet in an office, where nobody lives',
    (plan) => {
      plan.screening.notAtHome = true
      plan.logistics.venueKind = 'office'
    },
  ],
  [['blocker: plan_may_be_known'], 'the loved one may know', (plan) => disclosure(plan, null)],
  [
    ['warning: surprise_costs_trust', 'blocker: disclosure_not_followed'],
    'they go on openly, and the plan is still a surprise',
    (plan) => {
      disclosure(plan, 'go_on_openly')
      plan.announced = false
    },
  ],
  [[], 'they go on openly', (plan) => disclosure(plan, 'go_on_openly')],
  [['blocker: disclosure_not_followed'], 'another day was decided, not set', (plan) => disclosure(plan, 'change_date')],
  [
    [],
    'another day is set',
    (plan) => {
      disclosure(plan, 'change_date')
      plan.logistics.startsAt = '2027-03-03T15:00:00Z'
    },
  ],
  [
    ['blocker: disclosure_not_followed'],
    'an approach that invites was decided',
    (plan) => disclosure(plan, 'invite_openly'),
  ],
  [[], 'there was nothing to it', (plan) => disclosure(plan, 'false_alarm')],
])('%j: %s', (rules, _, change) => {
  expect(readiness(readyPlan(change), NOW).map(({ severity, rule }) => `${severity}: ${rule}`)).toEqual(rules)
})
