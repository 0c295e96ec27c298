import { Trans } from '@lingui/react/macro'
import { HoursForm } from '../../features/logistics/hours-form.tsx'
import { LogisticsForm } from '../../features/logistics/logistics-form.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { LogisticsSteps } from '../../features/logistics/logistics-steps.tsx'

export default function LogisticsPage() {
  const { plan, key } = usePlan()
  const given = {
    logistics: plan.logistics,
    planKey: key,
    can: plan.can.editLogistics,
  }
  return (
    <>
      <PageHeading lead={<Trans>When, where, and how your loved one gets to treatment the same day.</Trans>}>
        <Trans>The day</Trans>
      </PageHeading>
      <LogisticsSteps />
      <SectionFindings section="logistics" page="logistics" />
      <LogisticsForm {...given} />
      <HoursForm {...given} />
    </>
  )
}
