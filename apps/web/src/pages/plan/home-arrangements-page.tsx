import { Trans } from '@lingui/react/macro'
import { ChecklistItems } from '../../features/checklists/checklist-items.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function HomeArrangementsPage() {
  return (
    <>
      <PageHeading
        lead={<Trans>What is settled beforehand is no reason to stay. Your loved one may still say no.</Trans>}
      >
        <Trans>Work, children, pets</Trans>
      </PageHeading>
      <ChecklistItems list="leave_children_pets" />
    </>
  )
}
