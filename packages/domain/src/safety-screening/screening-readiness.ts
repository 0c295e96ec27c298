import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { NEUTRAL_VENUES } from './screening-effects.ts'
import { SCREENING_RULES } from './screening-rules.ts'

const finding = findingsFrom(SCREENING_RULES)

/** Somebody's private answers wait for a look; nobody is told whose (F43). */
export const screeningFindings = ({ screening }: PlanFacts): Finding[] =>
  screening.unresolved ? [finding('safety_look_needed')] : []

/** Where a home is the wrong place, those who set the day are told to meet elsewhere, and not why. */
export const screeningVenueFindings = (facts: PlanFacts): Finding[] =>
  facts.screening.notAtHome && policyOf(facts).meeting && !NEUTRAL_VENUES.includes(facts.logistics.venueKind)
    ? [finding('neutral_venue')]
    : []
