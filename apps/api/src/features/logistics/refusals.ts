import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const NO_DAY_YET: Refusal = { rule: 'no_day_yet', reason: text('reasons.no_day_yet') }
