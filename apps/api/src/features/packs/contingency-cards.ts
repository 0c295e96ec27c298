import { STOP_RULE_LABELS } from '@holdfast/domain/contingencies/contingency'
import { forceIn } from '@holdfast/domain/language/force'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { table } from './table-block.ts'
import { text as words } from './text-block.ts'

/** Words of force are not printed (docs/practice.md ruling 3). */
export const withoutForce = (said: string): string => (forceIn(said).length > 0 ? '' : said.trim())

/** For each turn the day may take: the sign, what is said, who acts, and what becomes of the meeting. */
export function contingencyCards(view: PackView): Page[] {
  const { plan, text, say } = view
  const rows = plan.contingencies.map(({ trigger, ownerId, stopRule, ...given }) => [
    trigger,
    [withoutForce(given.text), withoutForce(given.afterwards)].filter(Boolean).join('\n'),
    [view.nameOf(ownerId), say(STOP_RULE_LABELS[stopRule])].join(' · '),
  ])
  const head = [text('whenThis'), text('whatWeDo'), text('whoActs')]
  return [
    {
      title: text('turnsTitle'),
      blocks:
        rows.length === 0
          ? [words(text('nothing'))]
          : [words(text('anyoneStops')), table({ head, rows, shares: [0.28, 0.48, 0.24], size: 12 })],
    },
  ]
}
