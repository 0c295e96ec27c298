import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const RUN_NEVER_BEGAN: Refusal = { rule: 'run_never_began', reason: text('reasons.run_never_began') }
