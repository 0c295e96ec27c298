import { text } from '@holdfast/content/awareness'
import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { policyOf } from '../plan/approach-policy.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import type { Text } from '../text.ts'

/** What somebody outside the group knows of the plan, and may know (F15). */
export const AWARENESS_KNOWLEDGE = ['knows', 'knows_a_little', 'may_be_told', 'must_not_know'] as const
/** How much somebody outside the group knows; `must_not_know` is the reason to look at each disclosure (F15). */
export type AwarenessKnowledge = (typeof AWARENESS_KNOWLEDGE)[number]

/** What the case leads decide when the loved one may know (docs/practice.md 8, C10): the truth is always part of it. */
export const DISCLOSURE_DECISIONS = ['go_on_openly', 'change_date', 'invite_openly', 'false_alarm'] as const
/** What the case leads decided after a disclosure report; none of them denies the plan to the loved one. */
export type DisclosureDecision = (typeof DISCLOSURE_DECISIONS)[number]

/** What someone knows, in words that say nothing about why (F15). */
export const AWARENESS_LABELS: Readonly<Record<AwarenessKnowledge, Text>> = {
  knows: text('awareness-labels.knows'),
  knows_a_little: text('awareness-labels.knows_a_little'),
  may_be_told: text('awareness-labels.may_be_told'),
  must_not_know: text('awareness-labels.must_not_know'),
}

/** Each decision after a disclosure report, and what it changes in the plan at once (docs/practice.md 8, C10). */
export const DISCLOSURE_DECISION_LABELS: Readonly<Record<DisclosureDecision, { label: Text; follows: Text }>> = content(
  'disclosure-decisions',
  {
    go_on_openly: {
      label: text('disclosure-decisions.go_on_openly.label'),
      follows: text('disclosure-decisions.go_on_openly.follows'),
    },
    change_date: {
      label: text('disclosure-decisions.change_date.label'),
      follows: text('disclosure-decisions.change_date.follows'),
    },
    invite_openly: {
      label: text('disclosure-decisions.invite_openly.label'),
      follows: text('disclosure-decisions.invite_openly.follows'),
    },
    false_alarm: {
      label: text('disclosure-decisions.false_alarm.label'),
      follows: text('disclosure-decisions.false_alarm.follows'),
    },
  },
)

/** One report that the loved one may know, without its words. */
export type DisclosureFacts = {
  id: string
  decision: DisclosureDecision | null
  /** The day as it was set when it was reported (RFC 3339). */
  startsAtWhenReported: string | null
}

/** What a decision after a disclosure report asks of the plan: announced or not, its approach, its day (RFC 3339). */
export type FollowedFacts = Pick<PlanFacts, 'announced' | 'approach' | 'level'> & {
  logistics: Pick<PlanFacts['logistics'], 'startsAt'>
}

/** Whether the plan still has to follow what was decided; an open report always stands. */
export function disclosureStands(disclosure: DisclosureFacts, facts: FollowedFacts): boolean {
  switch (disclosure.decision) {
    case null:
      return true
    case 'go_on_openly':
      return !facts.announced
    case 'change_date':
      return disclosure.startsAtWhenReported !== null && facts.logistics.startsAt === disclosure.startsAtWhenReported
    case 'invite_openly':
      return policyOf(facts).meeting && !policyOf(facts).announced
    case 'false_alarm':
      return false
  }
}

/** Why a meeting does not begin while the loved one may know of it, and what to do (F15). */
export const DISCLOSURE_REFUSALS = {
  disclosure_open: text('disclosure-refusals.disclosure_open'),
  disclosure_not_followed: text('disclosure-refusals.disclosure_not_followed'),
}

/** No meeting begins on a plan that may be known, before the case leads have decided and the plan follows. */
export function disclosureGate(facts: FollowedFacts & Pick<PlanFacts, 'disclosures'>): Decision<Refusal> {
  return decideDisclosure(facts.disclosures.find((disclosure) => disclosureStands(disclosure, facts)))
}

/** The same where it is known already which report stands, if any (`disclosureStands`). */
export function decideDisclosure(standing: Pick<DisclosureFacts, 'decision'> | undefined): Decision<Refusal> {
  if (standing === undefined) return yes
  const rule = standing.decision === null ? 'disclosure_open' : 'disclosure_not_followed'
  return no({ rule, reason: DISCLOSURE_REFUSALS[rule] })
}
