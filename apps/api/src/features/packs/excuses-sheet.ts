import { withoutForce } from './contingency-cards.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { table } from './table-block.ts'
import { text as words } from './text-block.ts'

/** What the loved one may say, the calm answer, and who gives it. */
export function excusesSheet(view: PackView): Page[] {
  const { plan, text, alias } = view
  const rows = plan.excuses.map(({ said, answer, ownerId }) => [
    said,
    words(withoutForce(answer), { face: 'serif', size: 13.5, leading: 1.4, gap: 0 }),
    view.nameOf(ownerId),
  ])
  const head = [text('mayBeSaid'), text('calmAnswer'), text('answers')]
  return [
    {
      title: text('excusesTitle', { alias }),
      blocks:
        rows.length === 0
          ? [words(text('nothing'))]
          : [words(text('excusesIntro')), table({ head, rows, shares: [0.28, 0.54, 0.18] })],
    },
  ]
}
