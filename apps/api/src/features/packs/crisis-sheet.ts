import { hasEmergencyNumber } from '@holdfast/domain/crisis-contacts/country'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** Whom to call, with the day on which each number was last checked. */
export function crisisSheet(document: PackDocument, view: PackView): void {
  const { text } = view
  if (!hasEmergencyNumber(view.contacts)) document.paragraph(text('noEmergencyNumber'), { size: 13, gap: 12 })
  for (const { label, number, textNumber, url, hours, asOf } of view.contacts) {
    document.together(80)
    document.heading(label)
    const ways = [number && text('call', { number }), textNumber && text('write', { number: textNumber })]
    const said = ways.filter(Boolean).join(' · ') || url
    if (said) document.paragraph(said, { size: 17, gap: 2 })
    document.paragraph(`${hours} · ${text('checked', { day: view.day(asOf) })}`, { size: 9, muted: true, gap: 12 })
  }
}
