import { isolated } from '@holdfast/domain/shared/isolated'
import { checklistBlock } from './checklist-block.ts'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** Who drives, who sits beside, from where to where, and what each sees to. */
export function transportList(document: PackDocument, view: PackView): void {
  const { plan, text } = view
  const { transportLeadId, escortId, venue, address } = plan.logistics
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  document.paragraph(`${text('driver')}: ${view.nameOf(transportLeadId)}`, { size: 13 })
  document.paragraph(`${text('escort')}: ${view.nameOf(escortId)}`, { size: 13 })
  document.paragraph(`${text('from')}: ${[venue, address].filter(Boolean).map(isolated).join(', ') || text('nothing')}`)
  if (chosen)
    document.paragraph(`${text('to')}: ${[chosen.name, chosen.phone].filter(Boolean).map(isolated).join(', ')}`)
  for (const list of ['transport', 'escort', 'packing', 'papers'] as const) checklistBlock(document, view, list)
}
