import { hasEmergencyNumber } from '@holdfast/domain/crisis-contacts/country'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { table } from './table-block.ts'
import { text as words } from './text-block.ts'

/** Whom to call, with the day on which the numbers were last checked: a card for the phone, and the same one for the car. */
export function crisisCards(view: PackView): Page[] {
  const { text, contacts } = view
  const rows = contacts.map(({ label, number, textNumber, url, hours }) => {
    const ways = [number && text('call', { number }), textNumber && text('write', { number: textNumber })]
    return [label, ways.filter(Boolean).join(' · ') || (url ?? ''), hours]
  })
  const oldest = contacts.map(({ asOf }) => asOf).toSorted()[0]
  const card = () => [
    words(text('whoToCall'), { face: 'title', size: 20, gap: 6, tag: 'H1' }),
    ...(hasEmergencyNumber(contacts) ? [] : [words(text('noEmergencyNumber'))]),
    table({ rows, shares: [0.42, 0.37, 0.21], padding: 3, gap: 6 }),
    ...(oldest ? [words(text('checked', { day: view.day(oldest) }), { size: 10, gap: 0 })] : []),
  ]
  return [{ cards: [card(), card()] }]
}
