import type { Decision } from '@holdfast/domain/decision'
import type { StepRefusal } from '@holdfast/domain/plan/steps'
import { t } from '@lingui/core/macro'
import { localize } from '../../i18n/localize.ts'

/** Why a meeting does not begin on this phone, in words; undefined where it does. */
export function whyNotBegun(decision: Decision<StepRefusal>): string | undefined {
  if (decision.ok) return undefined
  return decision.refusal.reason === 'rule' ? localize(decision.refusal.text) : t`The plan is not locked.`
}
