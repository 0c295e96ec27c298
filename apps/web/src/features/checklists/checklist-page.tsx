import { CHECKLIST_LABELS, type Checklist } from '@holdfast/domain/checklists/checklist'
import { localize } from '../../i18n/localize.ts'
import { PageHeading } from '../../ui/page.tsx'
import { ChecklistItems } from './checklist-items.tsx'

/** One list on a page of its own. */
export function ChecklistPage({ list }: { list: Checklist }) {
  const { name, what } = CHECKLIST_LABELS[list]
  return (
    <>
      <PageHeading lead={localize(what)}>{localize(name)}</PageHeading>
      <ChecklistItems list={list} />
    </>
  )
}
