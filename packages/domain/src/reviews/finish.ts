import { text } from '@holdfast/content/reviews'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'

/** A review as the rule sees it: no words, no people but the owners of changes. */
export type ReviewFacts = Readonly<{
  accountsInvited: boolean
  factors: readonly { id: string; acceptedReason: string }[]
  changes: readonly { id: string; factorId: string; ownerId: string | null; dueOn: string | null }[]
}>

/** Something that still stands between a review and its end, and the factor or change that it is about. */
export type FinishRefusal = Refusal & { readonly factorId: string | null; readonly changeId: string | null }

/**
 * Whether a review can be finished (docs/product.md 3; F71): everyone was asked for their account, at least
 * one factor is named ("none found" is one), and each has a change with an owner and a day, or is accepted with a reason.
 * All that is missing is named at once.
 */
export function decideFinishReview({ accountsInvited, factors, changes }: ReviewFacts): Decision<FinishRefusal[]> {
  const missing: FinishRefusal[] = []
  if (!accountsInvited) missing.push(refusal('accounts_not_invited'))
  if (factors.length === 0) missing.push(refusal('no_factor'))
  for (const { id: factorId, acceptedReason } of factors) {
    const own = changes.filter((change) => change.factorId === factorId)
    if (own.length === 0 && acceptedReason.trim() === '') missing.push(refusal('factor_open', { factorId }))
    for (const { id: changeId, ownerId, dueOn } of own) {
      if (ownerId === null) missing.push(refusal('change_without_owner', { factorId, changeId }))
      if (dueOn === null) missing.push(refusal('change_without_day', { factorId, changeId }))
    }
  }
  return missing.length === 0 ? yes : no(missing)
}

const REASONS = {
  accounts_not_invited: text('reasons.accounts_not_invited'),
  no_factor: text('reasons.no_factor'),
  factor_open: text('reasons.factor_open'),
  change_without_owner: text('reasons.change_without_owner'),
  change_without_day: text('reasons.change_without_day'),
} as const satisfies Record<string, Text>

const refusal = (
  rule: keyof typeof REASONS,
  { factorId = null, changeId = null }: { factorId?: string | null; changeId?: string | null } = {},
): FinishRefusal => ({ rule, reason: REASONS[rule], factorId, changeId })
