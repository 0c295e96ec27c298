import { levelName } from '@holdfast/domain/treatment-options/treatment-option'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** The place that is ready and the one behind it, with no numbers of insurance or identity: the card stays with the person. */
export function treatmentCard(document: PackDocument, view: PackView): void {
  const { plan, text, say } = view
  const places = (['chosen', 'backup'] as const).flatMap((choice) =>
    plan.treatmentOptions.filter((option) => option.choice === choice),
  )
  if (places.length === 0) document.paragraph(text('nothing'))
  for (const place of places) {
    document.heading(text(place.choice === 'chosen' ? 'chosen' : 'backup'))
    document.paragraph(place.name, { size: 17 })
    document.paragraph(say(levelName(place.levelOfCare)))
    const facts: [string, string][] = [
      [text('phone'), place.phone],
      [text('contact'), place.admissionsContact],
      [text('hours'), place.admissionHours],
      [text('heldUntil'), place.bedHeldUntil ? view.moment(place.bedHeldUntil) : ''],
    ]
    for (const [label, value] of facts) if (value.trim()) document.paragraph(`${label}: ${value}`, { size: 13 })
  }
  document.paragraph(text('offerStays'), { bold: true })
}
