import { Trans } from '@lingui/react/macro'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PlanLists } from '../../features/checklists/plan-lists.tsx'

export default function ListsPage() {
  return (
    <>
      <PageHeading lead={<Trans>Divide up the lists, so that nobody has to think of everything.</Trans>}>
        <Trans>Room, bag and papers</Trans>
      </PageHeading>
      <SectionFindings section="logistics" page="logistics/lists" />
      <PlanLists lists={['setting', 'packing', 'papers']} />
    </>
  )
}
