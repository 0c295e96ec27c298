import { checklistBlock } from './checklist-block.ts'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** Who drives, who sits beside, from where to where, and what each sees to. */
export function transportList(document: PackDocument, view: PackView): void {
  const { plan, words } = view
  const { transportLeadId, escortId, venue, address } = plan.logistics
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  document.paragraph(`${words('driver')}: ${view.nameOf(transportLeadId)}`, { size: 13 })
  document.paragraph(`${words('escort')}: ${view.nameOf(escortId)}`, { size: 13 })
  document.paragraph(`${words('from')}: ${[venue, address].filter(Boolean).join(', ') || words('nothing')}`)
  if (chosen) document.paragraph(`${words('to')}: ${[chosen.name, chosen.phone].filter(Boolean).join(', ')}`)
  for (const list of ['transport', 'escort', 'packing', 'papers'] as const) checklistBlock(document, view, list)
}
