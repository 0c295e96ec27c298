import type { Admission } from '../outcomes/follow-through.ts'
import { hasEntered, isNo, type MeetingResult, type OutcomeDecision, tookPlace } from '../outcomes/outcome.ts'

/** How ready a plan was when it was locked: everything done, something recommended still open, locked in spite of a blocker, never locked. */
export const READINESS_AT_LOCK = ['nothing_open', 'recommended_open', 'overridden', 'not_locked'] as const
/** Read off the last lock before the plan was concluded. */
export type ReadinessAtLock = (typeof READINESS_AT_LOCK)[number]

/** How the limits of the group stood after a meeting, as their keepers said last. */
export const LIMITS_KEPT = ['all_held', 'some_slipped', 'not_recorded'] as const
/** `not_recorded`: no keeper said anything. */
export type LimitsKept = (typeof LIMITS_KEPT)[number]

/** How long after the meeting the admission was. */
export const ADMISSION_DELAYS = ['same_day', 'within_week', 'within_month', 'later', 'not_dated'] as const
/** `not_dated`: the admission is known, its day is not. */
export type AdmissionDelay = (typeof ADMISSION_DELAYS)[number]

/** No approach was chosen. */
export const NOT_CHOSEN = 'not_chosen'
/** No risk was assessed. */
export const NOT_ASSESSED = 'not_assessed'

/**
 * How far an attempt came: 0 not held · 1 held without a yes · 2 a yes, that day or later, without an admission · 3 admitted. Whoever went
 * in said yes, whatever the answer of the day was (docs/practice.md 10.1).
 */
export function stageOf(outcome: {
  meetingResult: MeetingResult
  decision: OutcomeDecision
  admission: Admission | null
}): 0 | 1 | 2 | 3 {
  if (!tookPlace(outcome.meetingResult)) return 0
  if (hasEntered(outcome.admission)) return 3
  return isNo(outcome) ? 1 : 2
}
