import { hasEmergencyNumber } from '@holdfast/domain/crisis-contacts/country'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { table } from './table-block.ts'
import { text as words } from './text-block.ts'

/** What stands large above the others. */
const FIRST: readonly string[] = ['emergency', 'suicide_crisis']

/** Whom to call, with the day on which the numbers were last checked: a card for the phone, and the same one for the car. */
export function crisisCards(view: PackView): Page[] {
  const { text, contacts } = view
  const rows = contacts
    .filter(({ kind }) => !FIRST.includes(kind))
    .map(({ label, number, textNumber, url, hours }) => {
      const ways = [number && text('call', { number }), textNumber && text('write', { number: textNumber })]
      return [label, ways.filter(Boolean).join(' · ') || (url ?? ''), hours]
    })
  const oldest = contacts.map(({ asOf }) => asOf).toSorted()[0]
  const first = [
    hasEmergencyNumber(contacts) ? text('firstCalls', { number: view.emergency }) : text('noEmergencyNumber'),
    ...(view.crisisLine ? [text('orDying', { number: view.crisisLine })] : []),
  ].map((one) => words(one, { face: 'bold', size: 16, gap: 4 }))
  const card = () => [
    words(text('whoToCall'), { face: 'title', size: 20, gap: 6, tag: 'H1' }),
    ...first,
    table({ rows, shares: [0.4, 0.36, 0.24], padding: 2.5, size: 12, gap: 6 }),
    ...(oldest ? [words(text('checked', { day: view.day(oldest) }), { size: 10, gap: 0 })] : []),
  ]
  return [{ cards: [card(), card()] }]
}
