import { CHANGE_EFFECT_CATALOG } from '@holdfast/domain/reviews/changes'
import type { Text } from '@holdfast/domain/text'
import { DAY, HOUR, MINUTE, toIsoDate } from '@holdfast/domain/shared/time'
import type { Chance } from './chance.ts'
import type { InventedAttempt } from './invented-attempt.ts'
import { CHANGES, GOALS, HELPERS, LIMITS } from './invented-names.ts'
import { addLetter } from './rows-of-letter.ts'
import { addOutcome } from './rows-of-outcome.ts'
import { areasWith } from './rows-of-risk.ts'
import { addStep, type CaseRows } from './rows-of-step.ts'
import { moment, type Rows } from './rows.ts'

/** An attempt that is over, for the one after it. */
export type AttemptBefore = { planId: string; changes: { changeId: string; what: string; effect: Text }[] } | null

const PLACES = ['home_of_other', 'office', 'other_private'] as const

/** One attempt: its plan, people, day, danger, steps, and what became of it. */
export function addAttempt(
  rows: Rows,
  chance: Chance,
  of: CaseRows,
  before: AttemptBefore,
  attempt: InventedAttempt,
  attemptNumber: number,
): AttemptBefore {
  const { caseId, professional, lead } = of
  const { begunAt, dayAt, status, approach, risk, rehearsed, openAtLock } = attempt
  const planId = chance.id(begunAt)
  const key = { plan_id: planId }
  const in_plan = { caseId, planId }
  const lockedAt = openAtLock && (dayAt ?? begunAt + DAY) - 2 * DAY
  const concludedAt = attempt.outcome && dayAt !== null ? dayAt + 2 * HOUR : null
  rows.add('holdfast.plans', {
    id: planId,
    case_id: caseId,
    attempt_number: attemptNumber,
    previous_plan_id: before?.planId ?? null,
    status,
    approach,
    goal: chance.pick(GOALS),
    applied_changes: before?.changes ?? [],
    locked_at: lockedAt && moment(lockedAt),
    concluded_at: concludedAt && moment(concludedAt),
    fact_id: chance.id(begunAt),
    created_at: moment(begunAt),
  })
  rows.record(begunAt, professional.userId, 'plan.created', { id: planId, ...in_plan, meta: { approach } })
  const people = addPeople(rows, chance, of, planId, begunAt)
  rows.add('holdfast.sobriety_plans', key)
  rows.add('holdfast.logistics', {
    ...key,
    starts_at: dayAt && moment(dayAt),
    venue: dayAt === null ? '' : 'The living room',
    venue_kind: dayAt === null ? null : chance.pick(PLACES),
  })
  if (dayAt !== null) rows.record(begunAt + DAY, lead.userId, 'logistics.changed', { id: planId, ...in_plan })
  if (risk) {
    const at = begunAt + 2 * HOUR
    const id = chance.id(at)
    rows.add('holdfast.risk_assessments', {
      ...key,
      id,
      areas: areasWith(chance, risk),
      level: risk,
      assessed_by_id: professional.memberId,
      assessed_at: moment(at),
    })
    rows.record(at, professional.userId, 'risk_assessment.recorded', { id, ...in_plan })
  }
  if (rehearsed && (dayAt === null || dayAt - 3 * DAY < of.now)) {
    const at = (dayAt ?? of.now) - 3 * DAY
    const id = chance.id(at)
    rows.add('holdfast.rehearsals', {
      ...key,
      id,
      held_on: toIsoDate(new Date(at)),
      minutes: chance.between(35, 80),
      recorded_by_id: professional.memberId,
    })
    rows.record(at, professional.userId, 'rehearsal.recorded', { id, ...in_plan })
  }
  const limits = chance.some(LIMITS, 1, 2).map((limit) => {
    const id = chance.id(begunAt + 3 * DAY)
    rows.add('holdfast.consequences', {
      ...key,
      id,
      participant_id: people[0],
      ...limit,
      lifted_when: 'When you are in treatment.',
      standing_offer: 'I will drive you to an assessment any day.',
      confidence: chance.between(6, 10),
      created_at: moment(begunAt + 3 * DAY),
    })
    return id
  })
  if (lockedAt)
    addStep(rows, chance, of, planId, {
      step: 'lock',
      action: 'plan.locked',
      at: lockedAt,
      status: 'ready',
      detail: openAtLock,
    })
  if (!attempt.outcome || dayAt === null) return null
  const changes = addOutcome(rows, chance, of, {
    planId,
    attempt: { ...attempt, outcome: attempt.outcome, dayAt },
    people,
    limits,
  })
  return {
    planId,
    changes: changes.map(({ id, effect }) => ({
      changeId: id,
      what: CHANGES[effect] ?? '',
      effect: CHANGE_EFFECT_CATALOG[effect].label,
    })),
  }
}

/** The lead and two to four others of the family, each with an empty letter. */
function addPeople(
  rows: Rows,
  chance: Chance,
  { lead, family, texts }: CaseRows,
  planId: string,
  begunAt: number,
): string[] {
  const names = [
    lead.name,
    ...chance
      .some(HELPERS, 2, 4)
      .filter((name) => !lead.name.startsWith(name))
      .map((name) => `${name} ${family}`),
  ]
  return names.map((name, at) => {
    const id = chance.id(begunAt + at * MINUTE)
    rows.add('holdfast.participants', {
      plan_id: planId,
      id,
      name,
      case_member_id: at === 0 ? lead.memberId : null,
      relationship: at === 0 ? lead.relationship : chance.pick(['sibling', 'parent', 'friend', 'other_relative']),
      adult: true,
      day_roles: at === 0 ? ['chair'] : [],
      attendance: 'in_person',
      created_at: moment(begunAt + at * MINUTE),
    })
    addLetter(rows, chance, {
      planId,
      participantId: id,
      authorUserId: at === 0 ? lead.userId : null,
      texts,
      at: begunAt + at * MINUTE,
    })
    return id
  })
}
