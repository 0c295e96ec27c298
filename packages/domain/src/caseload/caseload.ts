import type { RiskLevel } from '../risk-assessments/risk.ts'
import { DAY } from '../shared/time.ts'

/** Which cases a list shows: those that one looks after, or all that one is a member of. */
export const CASELOAD_SCOPES = ['all', 'mine'] as const

/** The dangers that stand before everything that is due, the greatest first. */
export const FIRST_DANGERS = ['imminent', 'high'] as const satisfies readonly RiskLevel[]

/** After how many days without anything from the family a case counts as forgotten (F81). */
export const NO_CONTACT_DAYS = 14

/** Why a case may be forgotten, the most urgent first (F81). */
export const FORGOTTEN_REASONS = ['nobody_responsible', 'no_outcome', 'check_in_overdue', 'no_contact'] as const
/** One reason of the list on which nobody is forgotten. */
export type ForgottenReason = (typeof FORGOTTEN_REASONS)[number]

/** What is known of a case without reading it. */
export type CaseStanding = {
  readonly hasProfessional: boolean
  readonly openedAt: Date
  readonly lastContactAt: Date | null
  /** From when a check-in is overdue. */
  readonly overdueAt: Date | null
  /** From when the day of the meeting is past without an outcome. */
  readonly noOutcomeAt: Date | null
}

const isPast = (at: Date | null, now: Date): boolean => at !== null && at <= now

/**
 * Why a case may be forgotten now: nobody looks after it, its meeting has no outcome a day later, a check-in is overdue, or the
 * family was not heard of for fourteen days. Empty where none of it holds (F81).
 */
export function forgottenReasons(standing: CaseStanding, now: Date): ForgottenReason[] {
  const quietSince = standing.lastContactAt ?? standing.openedAt
  const holds: Readonly<Record<ForgottenReason, boolean>> = {
    nobody_responsible: !standing.hasProfessional,
    no_outcome: isPast(standing.noOutcomeAt, now),
    check_in_overdue: isPast(standing.overdueAt, now),
    no_contact: now.getTime() - quietSince.getTime() >= NO_CONTACT_DAYS * DAY,
  }
  return FORGOTTEN_REASONS.filter((reason) => holds[reason])
}
