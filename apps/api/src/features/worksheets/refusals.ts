import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const ENOUGH_WORKSHEETS: Refusal = { rule: 'enough_worksheets', reason: text('reasons.enough_worksheets') }
