import { levelName } from '@holdfast/domain/treatment-options/treatment-option'
import { box } from './box-block.ts'
import { writing } from './hand-blocks.ts'
import type { Block } from './layout.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { facts } from './table-block.ts'
import { heading, text as words } from './text-block.ts'

type Place = PackView['plan']['treatmentOptions'][number]

/**
 * The place that is ready and the one behind it, and a card that stays with the person: with no numbers of insurance or identity.
 */
export function treatmentCard(view: PackView): Page[] {
  const { plan, text } = view
  const [chosen, backup] = (['chosen', 'backup'] as const).map((choice) =>
    plan.treatmentOptions.find((option) => option.choice === choice),
  )
  const places = [...(chosen ? whole(view, chosen) : []), ...(backup ? inShort(view, backup) : [])]
  const kept = chosen ?? backup
  return [
    {
      title: text('placeTitle'),
      blocks: [...(places.length > 0 ? places : [words(text('nothing'))]), ...(kept ? [cardToKeep(view, kept)] : [])],
    },
  ]
}

function whole({ text, say, moment }: PackView, place: Place): Block[] {
  const { admission } = place
  return [
    words(place.name, { face: 'title', size: 18, gap: 2, tag: 'H2' }),
    words(say(levelName(place.levelOfCare)), { gap: 8 }),
    facts([
      [text('phone'), [place.phone, admission.phone24h].filter(Boolean).join(' · ')],
      [text('contact'), place.admissionsContact],
      [text('hours'), place.admissionHours],
      [text('heldUntil'), place.bedHeldUntil ? moment(place.bedHeldUntil) : ''],
      [text('arriveBy'), admission.latestArrivalAt ? moment(admission.latestArrivalAt) : ''],
      [text('papers'), admission.documents ?? ''],
      [text('medicines'), admission.medicinesAllowed ?? ''],
      [text('leaveHome'), admission.bannedItems ?? ''],
      [text('ifLost'), admission.ifBedIsLost ?? ''],
      [text('address'), place.address],
    ]),
    writing(text('theWay'), { gap: 0 }),
    writing('', { gap: 14 }),
  ]
}

const inShort = ({ text }: PackView, { name, phone, address, admissionsContact }: Place): Block[] => [
  heading(text('backup')),
  words([name, phone, admissionsContact, address].filter(Boolean).join(' · '), { gap: 14 }),
]

/** Cut out and left with the person: the offer stays open. */
const cardToKeep = ({ text, say, alias }: PackView, place: Place): Block =>
  box([
    words(`✂ ${text('cutHere')} · ${text('placeFor', { alias })}`, { size: 10.5, gap: 8 }),
    words(place.name, { face: 'title', size: 18, gap: 2, tag: 'H2' }),
    words(say(levelName(place.levelOfCare)), { gap: 4 }),
    ...(place.phone ? [words(place.phone, { face: 'bold', size: 20, gap: 4 })] : []),
    words([place.address, place.admissionHours].filter(Boolean).join(' · '), { gap: 8 }),
    words(text('offerStays'), { face: 'bold', gap: 0 }),
  ])
