import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const ALREADY_ADOPTED: Refusal = { rule: 'already_adopted', reason: text('reasons.already_adopted') }
