import { type SafetyPlan, safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { safetyPlan: SafetyPlan; planKey: PlanKey }

/** It is the person's plan: others read the six parts only when whoever wrote it with them says so. */
export function ShareParts({ safetyPlan, planKey }: Props) {
  const { t } = useLingui()
  const share = usePlanMutation(safetyPlanRoutes.share, planKey, (shared: boolean) => ({ body: { shared } }))
  if (!safetyPlan.writtenBy) return null
  return (
    <div className="stack">
      <Checkbox
        label={t`Everyone in the plan may read the six parts`}
        hint={t`Only if they said yes to that. Without it, the lead and the interventionist read them.`}
        checked={share.isPending ? share.variables : safetyPlan.shared}
        disabled={!safetyPlan.can.share.allowed || share.isPending}
        onChange={(shared) => share.mutate(shared)}
      />
      {!safetyPlan.can.share.allowed && (
        <p className="muted">
          <Trans>{safetyPlan.writtenBy} wrote it with them and decides this.</Trans>
        </p>
      )}
      <ProblemNotice error={share.error} />
    </div>
  )
}
