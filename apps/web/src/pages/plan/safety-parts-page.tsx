import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { LeadsSummary } from '../../features/safety-plan/leads-summary.tsx'
import { SixParts } from '../../features/safety-plan/six-parts.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'

/** The six parts in the person's own words, and for the case leads what leaves the house; each line can be changed. */
export default function SafetyPartsPage(): ReactElement {
  const { plan, key } = usePlan()
  const { person, leads, shared, can } = plan.safetyPlan
  const mayChange = can.edit.allowed
  return (
    <>
      <PageHeading>
        <Trans>The six parts, in their own words</Trans>
      </PageHeading>
      <div className="actions">
        <PageLink className="btn quiet" planKey={key} to="safety">
          <Trans>The whole safety plan</Trans>
        </PageLink>
      </div>
      {person ? (
        <>
          <WhoSees>
            {shared ? <Trans>Everyone in the plan reads them.</Trans> : <Trans>Only the case leads read them.</Trans>}
          </WhoSees>
          <SixParts person={person} planKey={key} mayChange={mayChange} />
        </>
      ) : (
        <p>
          <Trans>Only the case leads read them.</Trans>
        </p>
      )}
      {leads && <LeadsSummary leads={leads} planKey={key} mayChange={mayChange} />}
    </>
  )
}
