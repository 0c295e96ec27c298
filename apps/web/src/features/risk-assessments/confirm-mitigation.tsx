import { type RiskAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** A second person who leads the case confirms what the professional signed; nobody lowers a danger alone. */
export function ConfirmMitigation({ risk, planKey }: { risk: RiskAssessment; planKey: PlanKey }) {
  const confirm = usePlanMutation(riskRoutes.confirmMitigation, planKey, () => ({
    params: { riskAssessmentId: risk.id },
    body: { mitigationTextHash: risk.mitigationTextHash ?? '' },
  }))
  const { allowed, reason } = risk.can.confirm
  return (
    <Card next={allowed}>
      <h2>
        <Trans>A second person confirms it</Trans>
      </h2>
      <p>
        <Trans>Read how the danger is lowered, and why. Your name and your device stand beside it.</Trans>
      </p>
      {allowed ? (
        <div>
          <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
            <Trans>I confirm it</Trans>
          </Button>
        </div>
      ) : (
        <p className="muted">{reason ?? <Trans>Somebody else who leads the case does this.</Trans>}</p>
      )}
      <ProveYourself error={confirm.error} onProved={() => confirm.mutate()} />
    </Card>
  )
}
