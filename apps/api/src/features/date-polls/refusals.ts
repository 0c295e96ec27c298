import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const POLL_IS_CLOSED: Refusal = { rule: 'poll_is_closed', reason: text('reasons.poll_is_closed') }
export const POLL_IS_OPEN: Refusal = { rule: 'poll_is_open', reason: text('reasons.poll_is_open') }
export const POLL_OF_PARTICIPANTS: Refusal = {
  rule: 'poll_of_participants',
  reason: text('reasons.poll_of_participants'),
}
