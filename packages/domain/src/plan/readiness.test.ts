import { PLAN_SECTION_NAMES } from './sections.ts'
import { describe, expect, test } from 'vitest'
import { FAILURE_MODE_NAMES, FAILURE_MODES } from '../contingencies/coverage.ts'
import type { PlanFacts } from './plan-facts.ts'
import { type Change, type Draft, first, NOW, readyPlan, rulesOf, who } from './ready-plan.fixture.ts'
import { blockers } from './blockers.ts'
import { readiness } from './readiness.ts'

const untick = (plan: Draft<PlanFacts>, code: string) =>
  plan.checklists.filter((item) => item.code === code).forEach((item) => (item.done = false))

const WARNED = ['many_voices', 'one_voice_only', 'reading_round_long', 'no_rehearsal']
const silent = (one: Draft<PlanFacts>['participants'][number]) => (one.speakingPosition = null)
const speakers = (plan: Draft<PlanFacts>, count: number) => {
  for (let n = plan.participants.length; n <= count; n += 1)
    plan.participants.push({ ...who(plan, 'Ben'), id: `friend ${n}`, name: `Friend ${n}`, speakingPosition: n })
}

test('finds nothing in a complete plan', () => {
  expect(readiness(readyPlan(), NOW)).toEqual([])
})

describe('each rule, alone', () => {
  test.each<[string[], string, Change]>([
    [['blocker: facilitator_missing'], 'nobody leads the room', (plan) => (who(plan, 'Dana').dayRoles = [])],
    [
      ['blocker: facilitator_missing'],
      'the facilitator is not there',
      (plan) => (who(plan, 'Dana').attendance = 'not_attending'),
    ],
    [
      ['blocker: facilitator_not_neutral', 'warning: suitability_warns'],
      'something stands against the facilitator',
      (plan) => (who(plan, 'Dana').suitability = ['distant']),
    ],
    [['blocker: minor_in_room'], 'a speaker is under 18', (plan) => (who(plan, 'Rosa').adult = false)],
    [
      ['blocker: suitability_blocks', 'blocker: people_need_a_look'],
      'a speaker uses, too',
      (plan) => (who(plan, 'Ben').suitability = ['active_use']),
    ],
    [['warning: suitability_warns'], 'a speaker is distant', (plan) => (who(plan, 'Ben').suitability = ['distant'])],
    [
      ['blocker: failure_mode_uncovered'],
      'the meeting goes on after violence',
      (plan) => plan.contingencies.filter(({ code }) => code === 'C6').forEach((one) => (one.stopRule = 'continue')),
    ],
    [
      ['blocker: letter_without_reader', 'blocker: escort_not_there'],
      'nobody reads a letter',
      (plan) => (who(plan, 'Rosa').attendance = 'letter_read_by'),
    ],
    [
      ['blocker: letter_without_reader', 'blocker: escort_not_there'],
      'a letter is read by someone who is away',
      (plan) => {
        Object.assign(who(plan, 'Rosa'), { attendance: 'letter_read_by', readById: 'Tom' })
        plan.participants.push({ ...who(plan, 'Ben'), id: 'Tom', attendance: 'not_attending', speakingPosition: null })
        first(plan.consequences).stances.Tom = 'consent'
      },
    ],
    [
      ['blocker: safety_lead_missing'],
      'nobody watches over safety',
      (plan) => (who(plan, 'Karen').dayRoles = ['chair']),
    ],
    [
      ['warning: one_voice_only'],
      'one voice only',
      (plan) => {
        who(plan, 'Ben').speakingPosition = null
        who(plan, 'Rosa').speakingPosition = null
      },
    ],
    [['warning: few_voices'], 'two voices', (plan) => (who(plan, 'Ben').speakingPosition = null)],
    [['blocker: statement_missing'], 'a speaker has not begun', (plan) => (first(plan.statements).wordCount = 0)],
    [
      ['blocker: statement_incomplete'],
      'a statement lacks its question',
      (plan) => (first(plan.statements).missingParts = ['ask']),
    ],
    [
      ['warning: statement_over_time'],
      'a statement takes over three minutes',
      (plan) => (first(plan.statements).wordCount = 401),
    ],
    [['blocker: statement_too_long'], 'a statement is too long', (plan) => (first(plan.statements).wordCount = 801)],
    [
      ['warning: statement_private'],
      'nobody else has read a statement',
      (plan) => (first(plan.statements).sharing = 'private'),
    ],
    [
      ['warning: one_voice_only', 'blocker: nobody_speaks'],
      'no order of speaking',
      (plan) => {
        for (const one of plan.participants) one.speakingPosition = null
      },
    ],
    [
      ['warning: no_consequences', 'warning: enabling_gap'],
      'nobody has a consequence, and one pays the rent',
      (plan) => (plan.consequences = []),
    ],
    [
      ['blocker: consequence_unchecked'],
      'a hard question is open',
      (plan) => delete first(plan.consequences).checks.safe,
    ],
    [
      ['blocker: consequence_unsafe'],
      'a consequence is not safe',
      (plan) => (first(plan.consequences).checks.safe = false),
    ],
    [[], 'a soft question is answered with no', (plan) => (first(plan.consequences).checks.saidOnce = false)],
    [['blocker: consequence_without_start'], 'no first day', (plan) => (first(plan.consequences).startsOn = null)],
    [['blocker: consequence_closes_door'], 'nothing lifts it', (plan) => (first(plan.consequences).liftedWhen = ' ')],
    [
      ['blocker: consequence_closes_door'],
      'nothing stays open',
      (plan) => (first(plan.consequences).standingOffer = ''),
    ],
    [['warning: consequence_unsure'], 'its author is unsure', (plan) => (first(plan.consequences).confidence = 6)],
    [
      ['blocker: consequence_unagreed'],
      'someone has not answered',
      (plan) => delete first(plan.consequences).stances.Ben,
    ],
    [
      ['blocker: consequence_objected'],
      'someone objects',
      (plan) => (first(plan.consequences).stances.Ben = 'objection'),
    ],
    [['blocker: observers_missing'], 'one observer', (plan) => plan.sobrietyPlan.observerIds.pop()],
    [['blocker: observers_missing'], 'one observer, twice', (plan) => (plan.sobrietyPlan.observerIds = ['Ben', 'Ben'])],
    [['blocker: wait_plan_missing'], 'no plan for waiting', (plan) => (plan.sobrietyPlan.waitPlan = '')],
    [['blocker: wait_plan_missing'], 'no limit of waiting', (plan) => (plan.sobrietyPlan.waitLimitMinutes = null)],
    [['blocker: no_date'], 'no day', (plan) => (plan.logistics.startsAt = null)],
    [['blocker: date_past'], 'a day that is past', (plan) => (plan.logistics.startsAt = '2027-02-28T15:00:00Z')],
    [['blocker: no_venue'], 'no place to meet', (plan) => (plan.logistics.venue = '')],
    [['blocker: exits_not_clear'], 'the way out is not checked', (plan) => (plan.logistics.exitsClear = false)],
    [['blocker: no_transport'], 'nobody drives', (plan) => (plan.logistics.transportLeadId = null)],
    [['blocker: safety_lead_drives'], 'the safety lead drives', (plan) => (plan.logistics.transportLeadId = 'Karen')],
    [['blocker: escort_missing'], 'nobody goes along', (plan) => (plan.logistics.escortId = null)],
    [['blocker: escort_missing'], 'the driver goes along alone', (plan) => (plan.logistics.escortId = 'Ben')],
    [
      ['blocker: weapons_not_secured', 'warning: setting_list_open'],
      'weapons may be in the house',
      (plan) => {
        plan.risk!.areas.weapons = 'moderate'
        untick(plan, 'weapons_out')
        who(plan, 'Dana').relationship = 'interventionist'
      },
    ],
    [['warning: setting_list_open'], 'no naloxone', (plan) => untick(plan, 'naloxone')],
    [[], 'something that is only comfort', (plan) => untick(plan, 'water_tissues')],
    [['warning: transport_list_open'], 'a driver who is tired', (plan) => untick(plan, 'driver_fit')],
    [
      ['warning: packing_without_owner'],
      'nobody packs',
      (plan) => plan.checklists.forEach((item) => (item.ownerId = null)),
    ],
    [['warning: outside_window'], 'too late in the day', (plan) => (plan.logistics.startsAt = '2027-03-03T18:00:00Z')],
    [['warning: outside_window'], 'too early in the day', (plan) => (plan.logistics.windowFrom = '10:30')],
    [[], 'no hours are known', (plan) => Object.assign(plan.logistics, { windowFrom: '', windowTo: '' })],
    [['warning: too_short'], 'an hour and a half', (plan) => (plan.logistics.durationMinutes = 90)],
    [
      ['warning: appointment_clash'],
      'work begins in the middle',
      (plan) => (first(plan.logistics.appointments).startsAt = '2027-03-02T16:00:00Z'),
    ],
    [
      ['warning: appointment_clash'],
      'the backup day is taken',
      (plan) => {
        const court = { kind: 'court', startsAt: '2027-03-05T14:00:00Z', endsAt: '2027-03-05T15:30:00Z' } as const
        plan.logistics.appointments.push(court)
      },
    ],
    [['warning: place_public'], 'a restaurant', (plan) => (plan.logistics.venueKind = 'public')],
    [['warning: place_bad_memories'], 'bad memories', (plan) => (plan.logistics.badMemories = true)],
    [
      ['blocker: observer_not_there', 'blocker: driver_not_there', 'warning: remote_without_link'],
      'no link for who is far away',
      (plan) => (who(plan, 'Ben').attendance = 'remote_video'),
    ],
    [['warning: code_tells'], 'a code word says too much', (plan) => (plan.logistics.codesTell = true)],
    [
      ['warning: no_arrival_order'],
      'nobody knows when to come',
      (plan) => plan.participantSchedules.forEach((card) => (card.minutesBefore = null)),
    ],
    [
      ['warning: time_off_open'],
      'someone must still ask for leave',
      (plan) => (first(plan.participantSchedules).timeOff = 'open'),
    ],
    [
      ['warning: evening_open'],
      'someone is alone that evening',
      (plan) => (first(plan.participantSchedules).hasAftercarePlan = false),
    ],
    [
      [],
      'the evening is said on their own page',
      (plan) => {
        const card = first(plan.participantSchedules)
        card.hasAftercarePlan = false
        who(plan, card.participantId).about.hasRestPlan = true
      },
    ],
    [[], 'a professional looks after themselves', (plan) => plan.participantSchedules.pop()],
    [['warning: no_seating'], 'nobody drew the seats', (plan) => (plan.seating = null)],
    [['warning: seat_missing'], 'no seat for the loved one', (plan) => (first(plan.seating?.seats ?? []).who = null)],
    [
      ['warning: seat_far_from_door', 'warning: seat_blocks_door', 'warning: seat_behind'],
      'a chair in the doorway',
      (plan) => plan.seating?.seats.push({ id: 's4', x: 50, y: 94, who: 'Karen' }),
    ],
    [['warning: no_backup_date'], 'no second day', (plan) => (plan.logistics.backupStartsAt = null)],
    [['warning: no_rehearsal'], 'not practiced', (plan) => (plan.rehearsals = [])],
    [['warning: second_rehearsal'], 'practiced once', (plan) => plan.rehearsals.pop()],
    [['warning: rehearsal_too_long'], 'it took two hours', (plan) => (plan.rehearsals[1]!.minutes = 120)],
    [
      ['warning: answers_not_rehearsed'],
      'a turn was not rehearsed',
      (plan) => (first(plan.contingencies).rehearsed = false),
    ],
    [['warning: surprise_costs_trust'], 'a surprise', (plan) => (plan.announced = false)],
  ])('%j: %s', (rules, _, change) => {
    expect(rulesOf(change)).toEqual(rules)
  })

  test.each(FAILURE_MODE_NAMES)('failure_mode_uncovered: %s', (mode) => {
    const codes: readonly string[] = FAILURE_MODES[mode].codes
    const change = (lacks: (one: Draft<PlanFacts>['contingencies'][number]) => unknown) =>
      readiness(
        readyPlan((plan) => plan.contingencies.filter(({ code }) => codes.includes(code)).forEach(lacks)),
        NOW,
      ).map(({ rule, subjectId }) => [rule, subjectId])
    expect(change((one) => (one.ownerId = null))).toEqual([['failure_mode_uncovered', mode]])
    expect(change((one) => (one.text = ' '))).toEqual([['failure_mode_uncovered', mode]])
  })
})

describe('what must never be missed (docs/practice.md 2 to 9)', () => {
  test.each<[string, string, Change]>([
    ['facilitator_missing', 'people', (plan) => (who(plan, 'Dana').dayRoles = [])],
    ['minor_in_room', 'people', (plan) => (who(plan, 'Rosa').adult = false)],
    ['many_voices', 'people', (plan) => speakers(plan, 9)],
    ['one_voice_only', 'people', (plan) => plan.participants.forEach((one) => one.id !== 'Karen' && silent(one))],
    ['statement_missing', 'statements', (plan) => (first(plan.statements).wordCount = 0)],
    ['reading_round_long', 'statements', (plan) => plan.statements.forEach((one) => (one.wordCount = 1600))],
    ['no_chosen_place', 'treatment', (plan) => (first(plan.treatmentOptions).choice = 'none')],
    ['no_backup_place', 'treatment', (plan) => plan.treatmentOptions.pop()],
    ['insurance_unverified', 'treatment', (plan) => (first(plan.treatmentOptions).insuranceVerifiedOn = null)],
    ['bed_hold_expired', 'treatment', (plan) => (first(plan.treatmentOptions).bedHeldUntil = '2027-03-01T11:00:00Z')],
    ['risk_missing', 'risk', (plan) => (plan.risk = null)],
    ['risk_old', 'risk', (plan) => (plan.risk!.assessedAt = '2027-01-01T12:00:00Z')],
    ['risk_high_unsigned', 'risk', (plan) => Object.assign(plan.risk!, { level: 'high', areas: { weapons: 'high' } })],
    ['consequence_unagreed', 'consequences', (plan) => delete first(plan.consequences).stances.Ben],
    ['consequence_unsafe', 'consequences', (plan) => (first(plan.consequences).checks.safe = false)],
    [
      'consequence_hazard_refused',
      'consequences',
      (plan) => (first(plan.consequences).iWill = 'I will take you off my health insurance.'),
    ],
    [
      'consequence_contradicted',
      'consequences',
      (plan) => plan.enablingSupports.push({ id: 'ben', participantId: 'Ben', topic: 'rent', becomes: 'stays' }),
    ],
    ['failure_mode_uncovered', 'contingencies', (plan) => (first(plan.contingencies).ownerId = null)],
    ['observers_missing', 'sobriety', (plan) => (plan.sobrietyPlan.observerIds = [])],
    ['wait_plan_missing', 'sobriety', (plan) => (plan.sobrietyPlan.waitPlan = '')],
    ['no_transport', 'logistics', (plan) => (plan.logistics.transportLeadId = null)],
    ['no_rehearsal', 'logistics', (plan) => (plan.rehearsals = [])],
  ])('%s has a reason, a fix, a source and a section', (rule, section, change) => {
    const found = readiness(readyPlan(change), NOW).find((one) => one.rule === rule)
    expect(found).toMatchObject({ section, severity: WARNED.includes(rule) ? 'warning' : 'blocker' })
    expect([found?.reason.en, found?.reason.es, found?.fix.en, found?.fix.es, found?.source.ref]).not.toContain('')
    expect(`${found?.reason.en} ${found?.fix.en}`).not.toMatch(/[{}]/)
  })
})

test('reports everything that an empty plan lacks, each with reason, fix, section and source', () => {
  const empty = readyPlan((plan) => {
    plan.participants = []
    plan.statements = []
    plan.enablingSupports = []
    plan.treatmentOptions = []
    plan.contingencies = []
    plan.risk = null
    plan.sobrietyPlan = { observerIds: [], waitPlan: '', waitLimitMinutes: null }
    plan.logistics = { ...plan.logistics, venue: '', startsAt: null, transportLeadId: null, exitsClear: false }
  })
  const findings = readiness(empty, NOW)
  expect(blockers(findings).length).toBeGreaterThan(20)
  for (const { rule, reason, fix, source, section } of findings) {
    expect([rule, reason.en, reason.es, fix.en, fix.es, source.ref].every(Boolean), rule).toBe(true)
    expect(PLAN_SECTION_NAMES).toContain(section)
  }
})
