import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** Each consequence on a sheet of its own, so that it can stay closed until there is a no (docs/practice.md 2.1). */
export function consequenceCards(document: PackDocument, view: PackView): void {
  const { plan, text } = view
  for (const { participantId, iWill, startsOn, liftedWhen, standingOffer } of plan.consequences) {
    document.sheet(view.nameOf(participantId))
    document.paragraph(text('onlyAfterNo'), { bold: true, gap: 14 })
    document.paragraph(iWill, { size: 17, gap: 14 })
    if (startsOn) document.paragraph(text('begins', { day: view.day(startsOn) }), { size: 13 })
    if (liftedWhen.trim()) document.paragraph(text('lifted', { text: liftedWhen }), { size: 13 })
    if (standingOffer.trim()) document.paragraph(text('standingOffer', { text: standingOffer }), { size: 13 })
    document.paragraph(`${text('understood')}: ______________`, { gap: 0 })
  }
}
