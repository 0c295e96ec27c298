import type { ChangeEffect, EffectOn } from '../reviews/changes.ts'
import type { Text } from '../text.ts'
import { applyEffect } from './apply-effect.ts'
import type { AttemptDraft } from './attempt-draft.ts'
import { CARRY_OVER, carryRow, type FieldRule } from './carry-over.ts'

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

/** What is true of a day that has passed is asked again, by the one table; what people wrote and chose is kept. */
const carryOver = (previous: AttemptDraft): AttemptDraft => ({
  ...previous,
  consequences: previous.consequences.map((one) =>
    again(CARRY_OVER.consequences, one, { startsOn: null, confidence: null }),
  ),
  treatmentOptions: previous.treatmentOptions.map((one) =>
    again(CARRY_OVER.treatmentOptions, one, { insuranceVerifiedOn: null, bedHeldUntil: null }),
  ),
  contingencies: previous.contingencies.map((one) => again(CARRY_OVER.contingencies, one, { rehearsed: false })),
  logistics: again(CARRY_OVER.logistics, previous.logistics, {
    startsAt: null,
    backupStartsAt: null,
    exitsClear: false,
  }),
})

type Rules = Readonly<Record<string, FieldRule>>

/** A part with the unanswered values of what is asked again; its people keep their ids until it is stored. */
function again<T extends object>(rules: Rules, part: T, unanswered: Partial<T>): T {
  return { ...part, ...unanswered, ...pickCarried(rules, part) }
}

const pickCarried = <T extends object>(rules: Rules, part: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(carryRow(rules, part as Record<string, unknown>, (id) => id)).filter(([field]) => field in part),
  ) as Partial<T>
