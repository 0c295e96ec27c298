import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { AreaStepsList } from '../../features/risk-assessments/area-steps-list.tsx'
import { ConfirmMitigation } from '../../features/risk-assessments/confirm-mitigation.tsx'
import { Signature } from '../../features/risk-assessments/signature.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** How the danger is lowered: what was signed and by whom it is confirmed, and the steps area by area. */
export default function RiskStepsPage(): ReactElement {
  const { plan, key } = usePlan()
  const risk = plan.riskAssessment
  return (
    <>
      <PageHeading>
        <Trans>How the danger is lowered</Trans>
      </PageHeading>
      <div className="actions">
        <PageLink className="btn quiet" planKey={key} to="risk">
          <Trans>See what is known</Trans>
        </PageLink>
      </div>
      {risk?.mitigationSignedBy && <Signature risk={risk} timeZone={plan.logistics.timeZone} />}
      {risk?.mitigationSignedBy && !risk.mitigationConfirmedBy && <ConfirmMitigation risk={risk} planKey={key} />}
      {risk && <AreaStepsList areas={risk.areas} planKey={key} mayChange={plan.can.assessRisk.allowed} />}
    </>
  )
}
