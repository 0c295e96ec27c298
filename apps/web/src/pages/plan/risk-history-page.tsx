import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { PastAssessments } from '../../features/risk-assessments/past-assessments.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { leadsCase } from '../../plan/leads-case.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** Every assessment of this plan. */
export default function RiskHistoryPage(): ReactElement {
  const { plan, key } = usePlan()
  const mayRead = leadsCase(plan)
  return (
    <>
      <PageHeading lead={<Trans>None of them is ever changed.</Trans>}>
        <Trans>All assessments</Trans>
      </PageHeading>
      <div className="actions">
        <PageLink className="btn quiet" planKey={key} to="risk">
          <Trans>See what is known</Trans>
        </PageLink>
      </div>
      {mayRead ? (
        <PastAssessments planKey={key} timeZone={plan.logistics.timeZone} />
      ) : (
        <p>
          <Trans>The case leads are responsible for this. If you know of a danger, tell them, or call for help.</Trans>
        </p>
      )}
    </>
  )
}
