import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const LAST_WAY_BACK: Refusal = { rule: 'last_way_back', reason: text('reasons.last_way_back') }
