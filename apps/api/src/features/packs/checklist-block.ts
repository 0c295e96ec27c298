import { CHECKLIST_LABELS, type Checklist } from '@holdfast/domain/checklists/checklist'
import { isolated } from '@holdfast/domain/shared/isolated'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** A list to tick by hand, with who sees to each thing; left out while it is empty. */
export function checklistBlock(document: PackDocument, { plan, say, nameOf }: PackView, list: Checklist): void {
  const items = plan.checklists.filter((item) => item.list === list)
  if (items.length === 0) return
  document.together(60)
  document.heading(say(CHECKLIST_LABELS[list].name))
  for (const { label, note, ownerId, done } of items)
    document.tick([label, note, ownerId ? nameOf(ownerId) : ''].filter(Boolean).map(isolated).join(' · '), done)
}
