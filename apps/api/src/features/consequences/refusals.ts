import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const CONSEQUENCE_HAZARD_REFUSED: Refusal = {
  rule: 'consequence_hazard_refused',
  reason: text('reasons.consequence_hazard_refused'),
}
export const CONSEQUENCE_STOPPED: Refusal = { rule: 'consequence_stopped', reason: text('reasons.consequence_stopped') }
export const NOTHING_TO_REVIEW: Refusal = { rule: 'nothing_to_review', reason: text('reasons.nothing_to_review') }
export const STANCE_OF_PARTICIPANTS: Refusal = {
  rule: 'stance_of_participants',
  reason: text('reasons.stance_of_participants'),
}
