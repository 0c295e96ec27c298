import {
  SAFETY_DUTIES,
  SAFETY_DUTY_LABELS,
  SAFETY_PART_GUIDE,
  SAFETY_PARTS,
  WHAT_TO_SAY,
} from '@holdfast/domain/safety-plan/safety-plan'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** Who does what in an emergency, what to say, where things are; the six parts only for those who may read them. */
export function safetySheet(document: PackDocument, view: PackView): void {
  const { plan, say, text } = view
  const { day, person } = plan.safetyPlan
  const lead = plan.participants
    .filter(({ dayRoles }) => dayRoles.includes('safety_lead'))
    .map(({ id }) => view.nameOf(id))
  document.paragraph(`${text('callsFirst')}: ${lead.join(', ') || text('nobody')}`, { size: 13, bold: true })
  for (const duty of SAFETY_DUTIES)
    document.paragraph(`${say(SAFETY_DUTY_LABELS[duty])}: ${view.nameOf(day.duties[duty])}`, { gap: 3 })
  document.heading(text('whatToSay'))
  if (day.addressToSay.trim()) document.paragraph(day.addressToSay, { size: 17 })
  for (const line of WHAT_TO_SAY) document.paragraph(say(line), { gap: 2 })
  const places: [string, string][] = [
    [text('exits'), day.exits],
    [text('nearestEr'), day.nearestEr],
    [text('naloxoneAt'), day.naloxoneAt],
    [text('calls'), day.calls],
  ]
  for (const [label, value] of places) if (value.trim()) document.paragraph(`${label}: ${value}`)
  if (!person) return
  for (const part of SAFETY_PARTS) {
    document.together(document.heightOf(person[part]) + 40)
    document.heading(say(SAFETY_PART_GUIDE[part].label))
    document.paragraph(person[part].trim() || text('nothing'))
  }
}
