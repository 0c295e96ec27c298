import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const NEXT_ATTEMPT_FROM_REVIEW: Refusal = {
  rule: 'next_attempt_from_review',
  reason: text('reasons.next_attempt_from_review'),
}
