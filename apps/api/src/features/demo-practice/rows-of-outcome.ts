import type { ChangeEffect } from '@holdfast/domain/reviews/changes'
import { tookPlace } from '@holdfast/domain/outcomes/outcome'
import { DAY, HOUR } from '@holdfast/domain/shared/time'
import type { Chance } from './chance.ts'
import type { InventedAttempt, InventedOutcome } from './invented-attempt.ts'
import { CHANGES, EVIDENCE, GAPS } from './invented-names.ts'
import { addStep, type CaseRows } from './rows-of-step.ts'
import { moment, type Rows } from './rows.ts'

type Ended = {
  planId: string
  attempt: InventedAttempt & { outcome: InventedOutcome; dayAt: number }
  people: string[]
  limits: string[]
}
type MadeChange = { id: string; effect: ChangeEffect }

/** How the meeting went, what the family kept, and the review; returns what it changes. */
export function addOutcome(rows: Rows, chance: Chance, of: CaseRows, ended: Ended): MadeChange[] {
  const { planId, attempt, people, limits } = ended
  const { outcome, dayAt } = attempt
  const key = { plan_id: planId }
  const endedAt = dayAt + 2 * HOUR
  if (attempt.openAtLock && tookPlace(outcome.meetingResult)) addMeeting(rows, chance, of, ended)
  const isCalledOff = !tookPlace(outcome.meetingResult)
  rows.add('holdfast.outcomes', {
    ...key,
    meeting_result: outcome.meetingResult,
    decision: outcome.decision,
    reactions: isCalledOff ? [] : chance.some(['tears', 'anger', 'silence', 'calm'], 0, 2),
    decision_on: outcome.decision === 'accepted_delayed' ? moment(dayAt + 7 * DAY) : null,
    admission: outcome.admission,
    admitted_at: outcome.admittedAt && moment(outcome.admittedAt),
    care_30: outcome.care[0],
    care_90: outcome.care[1],
    care_180: outcome.care[2],
    recorded_by_id: of.professional.memberId,
    recorded_at: moment(endedAt),
  })
  outcome.reasons.forEach((reason, position) =>
    rows.add('holdfast.decline_reasons', {
      ...key,
      reason,
      source: 'said_by_person',
      participant_id: people[0],
      position,
    }),
  )
  addStep(
    rows,
    chance,
    of,
    planId,
    isCalledOff
      ? { step: 'call_off', action: 'plan.called_off', at: endedAt, status: 'concluded' }
      : { step: 'conclude', action: 'plan.meeting_ended', at: endedAt, status: 'concluded' },
  )
  if (outcome.limits)
    limits.forEach((consequence_id, at) => {
      const recordedAt = Math.min(of.now, endedAt + DAY + HOUR)
      const id = chance.id(recordedAt)
      rows.add('holdfast.follow_through_entries', {
        ...key,
        id,
        consequence_id,
        check_in: 'h24',
        status: at === 0 ? outcome.limits : 'held',
        shared_with: 'group',
        by_member_id: of.lead.memberId,
        recorded_at: moment(recordedAt),
      })
      rows.record(recordedAt, of.lead.userId, 'follow_through.recorded', { id, caseId: of.caseId, planId })
    })
  return attempt.status === 'reviewed' ? addReview(rows, chance, of, ended) : []
}

/** The clear check of two adults and the meeting that began on it. */
function addMeeting(rows: Rows, chance: Chance, of: CaseRows, { planId, attempt: { dayAt } }: Ended): void {
  const { professional, lead, caseId } = of
  const id = chance.id(dayAt)
  rows.add('holdfast.sobriety_checks', {
    plan_id: planId,
    id,
    result: 'proceed',
    emergency_signs: [],
    withdrawal_flags: [],
    impairment_signs: [],
    answers_coherent: true,
    consents_to_talk: true,
    observer_id: lead.memberId,
    checked_at: moment(dayAt),
    recorded_at: moment(dayAt),
    confirmed_by_id: professional.memberId,
    second_look: 'clear',
    confirmed_at: moment(dayAt),
  })
  rows.record(dayAt, lead.userId, 'sobriety_check.recorded', { id, caseId, planId })
  rows.add('holdfast.runs', {
    plan_id: planId,
    sobriety_check_id: id,
    started_by_id: professional.memberId,
    started_at: moment(dayAt),
    ended_at: moment(dayAt + 2 * HOUR),
  })
  addStep(rows, chance, of, planId, {
    step: 'start_run',
    action: 'plan.meeting_started',
    at: dayAt,
    status: 'under_way',
    detail: { sobrietyCheckId: id },
  })
}

function addReview(rows: Rows, chance: Chance, of: CaseRows, { planId, attempt }: Ended): MadeChange[] {
  const { caseId, professional } = of
  const openedAt = attempt.dayAt + 4 * DAY
  const finishedAt = openedAt + 6 * DAY
  const key = { plan_id: planId }
  rows.add('holdfast.reviews', {
    ...key,
    facilitator_id: professional.memberId,
    accounts_invited_at: moment(openedAt),
    what_helped: 'Everybody stayed calm.',
    ask_again_on: moment(attempt.dayAt + 30 * DAY),
    finalized_at: moment(finishedAt),
    finalized_by_id: professional.memberId,
  })
  rows.record(openedAt, professional.userId, 'review.opened', { id: planId, caseId, planId })
  const factors = attempt.causes.map((cause) => {
    const id = chance.id(openedAt + DAY)
    rows.add('holdfast.review_factors', {
      ...key,
      id,
      cause,
      evidence: chance.pick(EVIDENCE),
      plan_gap: chance.pick(GAPS),
      created_at: moment(openedAt + DAY),
    })
    rows.record(openedAt + DAY, professional.userId, 'review_factor.added', { id, caseId, planId })
    return id
  })
  const made = attempt.changes.map((effect) => {
    const id = chance.id(openedAt + 2 * DAY)
    rows.add('holdfast.review_changes', {
      ...key,
      id,
      factor_id: factors[0],
      what: CHANGES[effect],
      effect,
      created_at: moment(openedAt + 2 * DAY),
    })
    return { id, effect }
  })
  addStep(rows, chance, of, planId, {
    step: 'finish_review',
    action: 'plan.review_finished',
    at: finishedAt,
    status: 'reviewed',
  })
  return made
}
