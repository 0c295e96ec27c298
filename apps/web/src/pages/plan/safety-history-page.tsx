import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { PastWordings } from '../../features/safety-plan/past-wordings.tsx'
import { isWhole } from '../../features/safety-plan/use-safety-form.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** What the safety plan said before. */
export default function SafetyHistoryPage(): ReactElement {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading lead={<Trans>Every change is kept, newest first.</Trans>}>
        <Trans>Earlier wordings</Trans>
      </PageHeading>
      <div className="actions">
        <PageLink className="btn quiet" planKey={key} to="safety">
          <Trans>The whole safety plan</Trans>
        </PageLink>
      </div>
      {isWhole(plan.safetyPlan) ? (
        <PastWordings planKey={key} timeZone={plan.logistics.timeZone} />
      ) : (
        <p>
          <Trans>Only the case leads read them.</Trans>
        </p>
      )}
    </>
  )
}
