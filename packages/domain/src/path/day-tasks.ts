import { goOpensAt } from '../go-no-go/go-no-go.ts'
import { policyOf } from '../plan/approach-policy.ts'
import { blockers } from '../plan/blockers.ts'
import { professionalFacilitates } from '../plan/facilitators.ts'
import { runGate } from '../risk-assessments/risk-gate.ts'
import { HOUR } from '../shared/time.ts'
import { CHECK_OPENS_HOURS, REST_HOURS } from './path-hours.ts'
import { leads, type PathInput } from './path-input.ts'
import type { PathPriority, PathState } from './path-task.ts'
import type { PathKind } from './task-kinds.ts'

/** When looking back begins to be offered; null while the meeting has not ended. */
export const lookBackOpensAt = (endedAt: string | null): Date | null =>
  endedAt === null ? null : new Date(Date.parse(endedAt) + REST_HOURS * HOUR)

/** Whether a meeting has ended and the rest after it is not over: then everybody's home is the evening and the days after. */
export function isResting({ facts, day, now }: Pick<PathInput, 'facts' | 'day' | 'now'>): boolean {
  const opensAt = lookBackOpensAt(day.endedAt)
  return facts.status === 'concluded' && opensAt !== null && now < opensAt
}

/** Whether the plan is locked and the day before has come: from then on everybody who comes says go or not, and a go can be signed. */
export function isEve({ facts, now }: Pick<PathInput, 'facts' | 'now'>): boolean {
  const opensAt = goOpensAt(facts.logistics.startsAt)
  return facts.status === 'ready' && opensAt !== null && now >= opensAt
}

/** A task of the day or of the time after it, as far as the plan has come. */
export type DayTask = Readonly<{ kind: PathKind; state: PathState; priority: PathPriority; opensAt: string | null }>

const task = (
  kind: PathKind,
  state: PathState,
  priority: PathPriority = 'needed',
  opensAt: Date | null = null,
): DayTask => ({
  kind,
  state,
  priority,
  opensAt: opensAt?.toISOString() ?? null,
})

function beforeTheDay(input: PathInput): DayTask[] {
  const { facts, findings, day, reader, now } = input
  if (facts.approach === null) return []
  if (!policyOf(facts).meeting) return [task('moment', 'in_progress', 'recommended')]
  const isLocked = facts.status === 'ready'
  const opensAt = goOpensAt(facts.logistics.startsAt)
  const isOpen = isEve(input)
  const goState = day.go === 'no_go' ? 'needs_attention' : day.go === 'go' ? 'ready' : isOpen ? 'not_started' : 'later'
  const hour =
    isOpen && facts.logistics.startsAt !== null ? Date.parse(facts.logistics.startsAt) - CHECK_OPENS_HOURS * HOUR : null
  const isTheDay = hour !== null && now.getTime() >= hour
  const isOff = day.go === 'no_go'
  // only whoever leads may know what the risk blocks
  const gate = runGate({
    risk: facts.risk,
    professionalFacilitates: professionalFacilitates(facts),
    startsAt: facts.logistics.startsAt,
    now,
  })
  const isHeld = isOff || (leads(reader) && !gate.ok)
  return [
    task('lock', isLocked ? 'ready' : blockers(findings).length === 0 ? 'not_started' : 'later'),
    ...(isLocked ? [task('read_day', 'in_progress', 'recommended')] : []),
    task('go_no_go', goState, 'needed', goState === 'later' ? opensAt : null),
    task('check', day.checked ? 'ready' : isTheDay && !isOff ? 'not_started' : 'later', 'needed'),
    task('begin', day.checked && !isHeld ? 'not_started' : 'later', 'needed'),
  ]
}

function afterTheDay(input: PathInput): DayTask[] {
  const { facts, day, reader } = input
  const opensAt = lookBackOpensAt(day.endedAt)
  const rests = isResting(input)
  const isReviewed = facts.status === 'reviewed'
  const review: PathState = isReviewed ? 'ready' : rests ? 'later' : 'not_started'
  const account: PathState =
    day.accountGiven || isReviewed ? 'ready' : rests || !day.accountAsked ? 'later' : 'not_started'
  return [
    task('outcome', day.outcomeRecorded || isReviewed ? 'ready' : 'not_started'),
    ...(day.endedInNo && reader.participantId !== null ? [task('follow_through', 'in_progress', 'recommended')] : []),
    task('account', account, 'recommended', rests && account === 'later' ? opensAt : null),
    task('review', review, 'recommended', review === 'later' ? opensAt : null),
    ...(isReviewed && leads(reader)
      ? [task('next_plan', day.hasNextPlan ? 'ready' : 'not_started', 'recommended')]
      : []),
  ]
}

/** What belongs to the day itself and to the time after it, in its order. */
export function dayTasks(input: PathInput): DayTask[] {
  switch (input.facts.status) {
    case 'drafting':
    case 'ready':
      return beforeTheDay(input)
    case 'under_way':
      return [task('meeting', 'in_progress')]
    case 'concluded':
    case 'reviewed':
      return afterTheDay(input)
  }
}
