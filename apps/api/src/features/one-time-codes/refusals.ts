import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses. */
export const CODES_FOR_ACCOUNTS: Refusal = { rule: 'codes_for_accounts', reason: text('reasons.codes_for_accounts') }
/** There is one app for each person. */
export const CODES_THERE: Refusal = { rule: 'codes_there', reason: text('reasons.codes_there') }
/** Nothing was asked for, or it was removed meanwhile. */
export const CODES_MISSING: Refusal = { rule: 'codes_missing', reason: text('reasons.codes_missing') }
