import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const FACILITY_KNOWN: Refusal = { rule: 'facility_known', reason: text('reasons.facility_known') }
