import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { areasAsking, AreaStepsList } from '../../features/risk-assessments/area-steps-list.tsx'
import { ConfirmMitigation } from '../../features/risk-assessments/confirm-mitigation.tsx'
import { Signature } from '../../features/risk-assessments/signature.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** How the danger is lowered: what was signed and by whom it is confirmed, and the steps area by area. */
export default function RiskStepsPage(): ReactElement {
  const { plan, key } = usePlan()
  const risk = plan.riskAssessment
  const isAsked = risk !== null && (risk.mitigationSignedBy !== null || areasAsking(risk.areas).length > 0)
  const known = (
    <PageLink className="btn quiet" planKey={key} to="risk">
      <Trans>See what is known</Trans>
    </PageLink>
  )
  return (
    <>
      <PageHeading>
        <Trans>How the danger is lowered</Trans>
      </PageHeading>
      {isAsked ? (
        <div className="actions">{known}</div>
      ) : (
        <Empty action={known}>
          <Trans>No answer asks for a step now.</Trans>
        </Empty>
      )}
      {risk?.mitigationSignedBy && <Signature risk={risk} timeZone={plan.logistics.timeZone} />}
      {risk?.mitigationSignedBy && !risk.mitigationConfirmedBy && <ConfirmMitigation risk={risk} planKey={key} />}
      {risk && <AreaStepsList areas={risk.areas} planKey={key} mayChange={plan.can.assessRisk.allowed} />}
    </>
  )
}
