import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const EXCUSE_ADOPTED: Refusal = { rule: 'excuse_adopted', reason: text('reasons.excuse_adopted') }
