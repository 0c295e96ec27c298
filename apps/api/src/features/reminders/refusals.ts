import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const NO_ADDRESS: Refusal = { rule: 'no_address', reason: text('reasons.no_address') }
