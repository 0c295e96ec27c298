import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ReasonStep } from './reason-step.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** Locks the plan for the day when nothing stands in its way; with an override, when a second person agrees. `next`: nothing else is left to do. */
export function LockStep({ plan, planKey, next = false }: Props & { next?: boolean }) {
  const blockers = plan.readiness.findings.filter(({ severity }) => severity === 'blocker').length
  const lock = usePlanMutation(planStepRoutes.lock, planKey, (confirmOverride: boolean) => ({
    body: { confirmOverride },
  }))
  if (!plan.can.lock.allowed) return null
  return (
    <Card next={next}>
      <h2>
        <Trans>Lock the plan for the day</Trans>
      </h2>
      <p>
        <Trans>
          A locked plan is what everyone relies on: its words no longer change. You can unlock it again, with a reason.
        </Trans>
      </p>
      <Button
        look={next ? 'primary' : 'quiet'}
        busy={lock.isPending}
        onClick={() => lock.mutate(false)}
        whyNot={blockers > 0 && <Trans>Needed before the day: {blockers}. The list above shows what.</Trans>}
      >
        <Trans>Lock the plan</Trans>
      </Button>
      <ProveYourself error={lock.error} onProved={() => lock.mutate(true)} />
      {blockers > 0 && (
        <Override plan={plan} planKey={planKey} busy={lock.isPending} onAgree={() => lock.mutate(true)} />
      )}
    </Card>
  )
}

/** Asked by the interventionist, agreed to by somebody else; the reason stays in the record. */
function Override({ plan, planKey, busy, onAgree }: Props & { busy: boolean; onAgree: () => void }) {
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
