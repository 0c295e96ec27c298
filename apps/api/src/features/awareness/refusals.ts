import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const DISCLOSURE_DECIDED: Refusal = { rule: 'disclosure_decided', reason: text('reasons.disclosure_decided') }
