import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const CASE_NEEDS_A_LEAD: Refusal = { rule: 'case_needs_a_lead', reason: text('reasons.case_needs_a_lead') }
export const LINK_FOR_GUESTS: Refusal = { rule: 'link_for_guests', reason: text('reasons.link_for_guests') }
