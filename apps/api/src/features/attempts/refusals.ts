import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const NEXT_ATTEMPT_EXISTS: Refusal = { rule: 'next_attempt_exists', reason: text('reasons.next_attempt_exists') }
