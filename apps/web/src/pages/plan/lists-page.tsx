import { Trans } from '@lingui/react/macro'
import { ChecklistLinks } from '../../features/checklists/checklist-links.tsx'
import { ChecklistPage } from '../../features/checklists/checklist-page.tsx'
import { MyItems } from '../../features/checklists/my-items.tsx'
import { useOpenList } from '../../features/checklists/use-open-list.ts'
import { PageHeading } from '../../ui/page.tsx'

const LISTS = ['setting', 'packing', 'papers'] as const

/** How far each list is, and what the reader has to see to; a list itself has a page of its own. */
export default function ListsPage() {
  const list = useOpenList(LISTS)
  if (list) return <ChecklistPage key={list} list={list} />
  return (
    <>
      <PageHeading lead={<Trans>Divide up the lists, so that nobody has to think of everything.</Trans>}>
        <Trans>Room, bag and papers</Trans>
      </PageHeading>
      <ChecklistLinks lists={LISTS} />
      <MyItems lists={LISTS} />
    </>
  )
}
