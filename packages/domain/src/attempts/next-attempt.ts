import type { ConsequenceCheck } from '../consequences/consequence.ts'
import type { ChangeEffect, EffectOn } from '../reviews/changes.ts'
import type { Text } from '../text.ts'
import { applyEffect } from './apply-effect.ts'
import type { AttemptDraft, DraftConsequence } from './attempt-draft.ts'

/** A change of a finished review, as the next attempt needs it. */
export type ReviewedChange = { readonly id: string; readonly effect: ChangeEffect; readonly effectOn: EffectOn }

/** The second attempt before it is stored: its contents, the scenarios to adopt from the catalog, and what was changed. */
export type NextAttempt = {
  readonly draft: AttemptDraft
  readonly adopt: readonly string[]
  readonly applied: readonly { readonly changeId: string; readonly what: Text }[]
}

/**
 * Makes the next attempt from a reviewed one (S1.13, S1.14; docs/practice.md 10.5): it copies what held and applies
 * what the review changed. Changes are reported in the order of the review; who stays home is settled before who reads
 * for whom.
 */
export function buildNextAttempt(previous: AttemptDraft, changes: readonly ReviewedChange[]): NextAttempt {
  const begun: NextAttempt = { draft: carryOver(previous), adopt: [], applied: [] }
  const next = changes
    .toSorted((a, b) => rank(a) - rank(b))
    .reduce<NextAttempt>((attempt, { id, effect, effectOn }) => {
      const { draft, adopt, what } = applyEffect(attempt, effect, effectOn)
      return { draft, adopt, applied: [...attempt.applied, { changeId: id, what }] }
    }, begun)
  const positions = new Map(changes.map(({ id }, position) => [id, position]))
  const position = ({ changeId }: { changeId: string }) => positions.get(changeId) ?? 0
  return { ...next, applied: next.applied.toSorted((a, b) => position(a) - position(b)) }
}

const rank = ({ effect }: ReviewedChange): number => (effect === 'participant_not_attending' ? 0 : 1)

/** What is true of a day that has passed is asked again; what people wrote and chose is kept. */
function carryOver(previous: AttemptDraft): AttemptDraft {
  return {
    ...previous,
    consequences: previous.consequences.map(askAgain),
    treatmentOptions: previous.treatmentOptions.map((option) => ({
      ...option,
      insuranceVerifiedOn: null,
      bedHeldUntil: null,
    })),
    contingencies: previous.contingencies.map((contingency) => ({ ...contingency, rehearsed: false })),
    logistics: { ...previous.logistics, startsAt: null, backupStartsAt: null, exitsClear: false },
  }
}

/** The checks that spoke of the last day or of an agreement that is void now (docs/product.md 3). */
const ASKED_AGAIN: readonly ConsequenceCheck[] = ['dated', 'agreed', 'understoodInWriting']

const askAgain = (consequence: DraftConsequence): DraftConsequence => ({
  ...consequence,
  startsOn: null,
  confidence: null,
  checks: Object.fromEntries(
    Object.entries(consequence.checks).filter(([check]) => !ASKED_AGAIN.includes(check as ConsequenceCheck)),
  ),
})
