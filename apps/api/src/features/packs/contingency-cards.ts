import { STOP_RULE_LABELS } from '@holdfast/domain/contingencies/contingency'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** For each turn the day may take: the sign, what is said, who acts, and what becomes of the meeting. */
export function contingencyCards(document: PackDocument, view: PackView): void {
  const { plan, text, say } = view
  if (plan.contingencies.length === 0) document.paragraph(text('nothing'))
  for (const { trigger, text: answer, ownerId, stopRule, afterwards } of plan.contingencies) {
    document.together(document.heightOf(answer, { size: 13 }) + 110)
    document.heading(text('sign', { text: trigger }))
    if (answer.trim()) document.paragraph(answer, { size: 13 })
    document.paragraph(`${text('acts', { name: view.nameOf(ownerId) })} · ${say(STOP_RULE_LABELS[stopRule])}`)
    if (afterwards.trim()) document.paragraph(afterwards, { muted: true, gap: 14 })
  }
}
