import { Trans } from '@lingui/react/macro'
import { TransportForm } from '../../features/logistics/transport-form.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PlanLists } from '../../features/checklists/plan-lists.tsx'

export default function TransportPage() {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading lead={<Trans>Two adults take your loved one there the same day. Nobody is ever held.</Trans>}>
        <Trans>The drive to treatment</Trans>
      </PageHeading>
      <SectionFindings section="logistics" page="logistics/transport" />
      <TransportForm
        logistics={plan.logistics}
        planKey={key}
        can={plan.can.editLogistics}
        people={plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')}
      />
      <PlanLists lists={['transport', 'escort']} />
    </>
  )
}
