import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** A mitigation is confirmed once. */
export const MITIGATION_CONFIRMED: Refusal = {
  rule: 'mitigation_confirmed',
  reason: text('reasons.mitigation_confirmed'),
}
/** What this feature refuses besides the rules of the domain. */
export const SIGN_HIGH_RISK: Refusal = { rule: 'sign_high_risk', reason: text('reasons.sign_high_risk') }
