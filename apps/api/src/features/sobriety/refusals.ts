import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const NOTHING_TO_CLEAR: Refusal = { rule: 'nothing_to_clear', reason: text('reasons.nothing_to_clear') }
/** Only a wait that its observer tapped a moment ago is taken back. */
export const NOT_TAKEN_BACK: Refusal = { rule: 'wait_stands', reason: text('reasons.wait_stands') }
/** A check is confirmed once. */
export const ALREADY_CONFIRMED: Refusal = { rule: 'already_confirmed', reason: text('reasons.already_confirmed') }
