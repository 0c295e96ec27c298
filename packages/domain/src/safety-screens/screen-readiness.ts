import { policyOf } from '../approaches/approach-policy.ts'
import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { NEUTRAL_PLACES } from './screen-effects.ts'
import { SCREEN_RULES } from './screen-rules.ts'

const finding = findingsFrom(SCREEN_RULES)

/** Somebody's private answers wait for a look; nobody is told whose (F43). */
export const screenFindings = ({ screen }: PlanFacts): Finding[] =>
  screen.unresolved ? [finding('safety_look_needed')] : []

/** Where a home is the wrong place, those who set the day are told to meet elsewhere, and not why. */
export const placeFindings = (facts: PlanFacts): Finding[] =>
  facts.screen.notAtHome && policyOf(facts).meeting && !NEUTRAL_PLACES.includes(facts.logistics.placeKind)
    ? [finding('neutral_place')]
    : []
