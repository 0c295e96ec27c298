import { writing } from './hand-blocks.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { text as words } from './text-block.ts'

/** Each limit on a card of its own, so that it can stay closed until there is a no (docs/practice.md 2.1). */
export function consequenceCards(view: PackView): Page[] {
  const { plan, text } = view
  if (plan.consequences.length === 0) return [{ title: text('noLimits'), blocks: [words(text('nothing'))] }]
  const cards = plan.consequences.map(({ participantId, iWill, startsOn, liftedWhen, standingOffer }) => [
    words(text('onlyAfterNo'), { face: 'bold', size: 12, gap: 6 }),
    words(view.nameOf(participantId), { face: 'title', size: 20, gap: 10, tag: 'H1' }),
    words(iWill, { face: 'serif', size: 17, leading: 1.5, gap: 12 }),
    ...(startsOn ? [words(text('begins', { day: view.day(startsOn) }))] : []),
    ...(liftedWhen.trim() ? [words(text('lifted', { text: liftedWhen }))] : []),
    ...(standingOffer.trim() ? [words(text('standingOffer', { text: standingOffer }))] : []),
    writing(text('understood')),
  ])
  return [{ cards }]
}
