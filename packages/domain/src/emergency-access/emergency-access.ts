import { text } from '@holdfast/content/emergency-access'
import type { Refusal } from '../decision.ts'

/** For how long an emergency opens a case; it ends by itself. The database says the same (`holdfast.begin_emergency_access`). */
export const EMERGENCY_HOURS = 4

/** The code names no case of this practice, or one that the person is in already. */
export const NO_SUCH_CASE: Refusal = { rule: 'no_such_case', reason: text('refusals.no_such_case') }
