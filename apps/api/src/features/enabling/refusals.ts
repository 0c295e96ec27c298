import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const SUPPORT_NOTED: Refusal = { rule: 'support_noted', reason: text('reasons.support_noted') }
