import { type Approach, APPROACHES } from '../plan/approach.ts'
import type { ChooserInput } from './chooser-facts.ts'
import { SITUATIONS, type Situation, type SituationName, situationsOf } from './situations.ts'
import { type CrisisCode, crisisFirst } from './crisis-first.ts'

/** One approach as it ranks for this family: what speaks for it, and what to take care of. */
type RankedApproach = {
  approach: Exclude<Approach, 'none'>
  reasons: SituationName[]
  cautions: SituationName[]
}

/** What is suggested: dangers that come before any plan, and the approaches, best fit first. */
export type Advice = { crisis: CrisisCode[]; ranked: RankedApproach[] }

type Choosable = RankedApproach['approach']
// equal weight: the one that asks the least of trust comes first (S0.1)
const CHOOSABLE = ['craft', 'arise', 'one_conversation', 'systemic', 'johnson'] as const satisfies readonly Choosable[]

/**
 * Ranks the approaches for what is known of the case (docs/practice.md 2.5). It suggests and never decides; where a
 * danger comes first, no approach is suggested before help for the danger.
 */
export function adviseApproach(input: ChooserInput): Advice {
  const situations = situationsOf(input).map((name) => ({ name, rule: SITUATIONS[name] as Situation }))
  const about = (approach: Choosable) => situations.filter(({ rule }) => rule.weighs[approach] !== undefined)
  const weight = (approach: Choosable) =>
    about(approach).reduce((sum, { rule }) => sum + (rule.weighs[approach] ?? 0), 0)
  const named = (approach: Choosable, speaks: Situation['speaks']) =>
    about(approach)
      .filter(({ rule }) => rule.speaks === speaks)
      .map(({ name }) => name)
  return {
    crisis: crisisFirst(input),
    ranked: CHOOSABLE.toSorted((a, b) => weight(b) - weight(a)).map((approach) => ({
      approach,
      reasons: named(approach, 'for'),
      cautions: named(approach, 'against'),
    })),
  }
}

/** The approach that ranks first: `none` where help for a danger comes before any plan. */
export function firstOf({ crisis, ranked }: Advice): Approach {
  return crisis.length > 0 ? 'none' : (ranked[0]?.approach ?? APPROACHES[0])
}
