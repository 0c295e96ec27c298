import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const CHECK_IN_NOT_DUE: Refusal = { rule: 'check_in_not_due', reason: text('reasons.check_in_not_due') }
export const NO_BUDDY: Refusal = { rule: 'no_buddy', reason: text('reasons.no_buddy') }
