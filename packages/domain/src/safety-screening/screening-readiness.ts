import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { ParticipantFacts, PlanFacts } from '../plan/plan-facts.ts'
import { DAY } from '../shared/time.ts'
import { NEUTRAL_VENUES } from './screening-effects.ts'
import { SCREENING_RULES } from './screening-rules.ts'

const finding = findingsFrom(SCREENING_RULES)

/**
 * Somebody's private answers wait for a look, or somebody was not asked yet; not whose, and never how many (F43,
 * S0.16).
 */
export function screeningFindings({ screening, participants }: PlanFacts, now: Date): Finding[] {
  const look = screening.unresolved ? [finding('safety_look_needed')] : []
  return participants.some((one) => isOpen(one, now)) ? [...look, finding('screening_unanswered')] : look
}

/** The moment from which answers count for everybody else, in milliseconds: a day later at the earliest, two at the latest. */
export const countsFrom = (answeredAt: string): number => (Math.floor(Date.parse(answeredAt) / DAY) + 2) * DAY

// an answer counts for the others a day or two later: a note that goes away would tell who has just answered
const isOpen = ({ screening }: ParticipantFacts, now: Date): boolean =>
  screening !== null && (screening.answeredAt === null || countsFrom(screening.answeredAt) > now.getTime())

/** Where a home is the wrong place, those who set the day are told to meet elsewhere, and not why. */
export const screeningVenueFindings = (facts: PlanFacts): Finding[] =>
  facts.screening.notAtHome && policyOf(facts).meeting && !NEUTRAL_VENUES.includes(facts.logistics.venueKind)
    ? [finding('neutral_venue')]
    : []
