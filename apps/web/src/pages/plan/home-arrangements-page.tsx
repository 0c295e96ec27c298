import { Trans } from '@lingui/react/macro'
import { PageHeading } from '../../ui/page.tsx'
import { PlanLists } from '../../features/checklists/plan-lists.tsx'

export default function HomeArrangementsPage() {
  return (
    <>
      <PageHeading
        lead={<Trans>What is settled beforehand is no reason to stay. Your loved one may still say no.</Trans>}
      >
        <Trans>Work, children, pets</Trans>
      </PageHeading>
      <PlanLists lists={['leave_children_pets']} />
    </>
  )
}
