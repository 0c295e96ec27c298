import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const RUN_NOT_STOPPED: Refusal = { rule: 'run_not_stopped', reason: text('reasons.run_not_stopped') }
