import { STOP_RULE_LABELS } from '@holdfast/domain/contingencies/contingency'
import { forceIn } from '@holdfast/domain/language/force'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/**
 * For each turn the day may take: the sign, what is said, who acts, and what becomes of the meeting. Words of force are not
 * printed (docs/practice.md ruling 3).
 */
export function contingencyCards(document: PackDocument, view: PackView): void {
  const { plan, text, say } = view
  if (plan.contingencies.length === 0) document.paragraph(text('nothing'))
  const printed = (words: string): string => (forceIn(words).length > 0 ? '' : words.trim())
  for (const { trigger, ownerId, stopRule, ...words } of plan.contingencies) {
    const [answer, afterwards] = [printed(words.text), printed(words.afterwards)]
    document.together(document.heightOf(answer, { size: 13 }) + 110)
    document.heading(text('sign', { text: trigger }))
    if (answer) document.paragraph(answer, { size: 13 })
    document.paragraph(`${text('acts', { name: view.nameOf(ownerId) })} · ${say(STOP_RULE_LABELS[stopRule])}`)
    if (afterwards) document.paragraph(afterwards, { muted: true, gap: 14 })
  }
}
