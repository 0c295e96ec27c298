import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ReasonStep } from './reason-step.tsx'

type Props = { plan: Workspace; planKey: PlanKey; busy: boolean; onAgree: () => void }

/** Asked by the interventionist, agreed to by somebody else; the reason stays in the record. */
export function LockOverride({ plan, planKey, busy, onAgree }: Props) {
  const ask = usePlanMutation(planStepRoutes.askOverride, planKey, (reason: string) => ({ body: { reason } }))
  const { override } = plan
  if (override && !override.askedByMe)
    return (
      <Notice tone="caution">
        <p>
          <Trans>The interventionist asks to lock the plan although something needed is open:</Trans>
        </p>
        <p className="spoken">{override.reason}</p>
        <div>
          <Button look="quiet" busy={busy} onClick={onAgree}>
            <Trans>I agree: lock it as it is</Trans>
          </Button>
        </div>
      </Notice>
    )
  if (override)
    return (
      <p className="muted">
        <Trans>You asked to lock the plan as it is. A second person must agree.</Trans>
      </p>
    )
  if (plan.me.role !== 'interventionist') return null
  return (
    <ReasonStep
      summary={<Trans>Lock although something needed is open</Trans>}
      label={<Trans>Why is it right to go on as it is?</Trans>}
      act={<Trans>Ask for a second person</Trans>}
      step={ask}
      keptAs={`override.${planKey.planId}`}
    >
      <p>
        <Trans>This needs your reason and the agreement of a second person. Both stay in the record.</Trans>
      </p>
    </ReasonStep>
  )
}
