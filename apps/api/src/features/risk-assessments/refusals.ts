import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const SIGN_HIGH_RISK: Refusal = { rule: 'sign_high_risk', reason: text('reasons.sign_high_risk') }
