import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const ACCOUNT_SENT: Refusal = { rule: 'account_sent', reason: text('reasons.account_sent') }
export const REVIEW_OPEN: Refusal = { rule: 'review_open', reason: text('reasons.review_open') }
