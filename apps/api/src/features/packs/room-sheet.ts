import { DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { MINUTE } from '@holdfast/domain/shared/time'
import { checklistBlock } from './checklist-block.ts'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { drawRoom } from './room-drawing.ts'

const ROOM = 260
const PRESENT: readonly string[] = ['in_person', 'remote_video']

/**
 * Who comes when and sits where, the short words that are sent on the day, and the list of the room
 * (docs/practice.md 7.1).
 */
export function roomSheet(document: PackDocument, view: PackView): void {
  arrivals(document, view)
  messages(document, view)
  seats(document, view)
  checklistBlock(document, view, 'setting')
}

/** The first to come first; whoever has no time yet stands at the end. */
function arrivals(document: PackDocument, { plan, words, say, clock }: PackView): void {
  const { startsAt } = plan.logistics
  const early = (id: string) =>
    plan.participantSchedules.find(({ participantId }) => participantId === id)?.minutesBefore ?? null
  const at = (minutes: number) =>
    startsAt ? clock(new Date(Date.parse(startsAt) - minutes * MINUTE)) : minutes === 0 ? '0′' : `−${minutes}′`
  const coming = plan.participants
    .filter(({ attendance }) => PRESENT.includes(attendance))
    .map((one) => ({ ...one, minutes: early(one.id) }))
    .toSorted((a, b) => (b.minutes ?? -1) - (a.minutes ?? -1))
  const rows = coming.map(({ name, minutes, attendance, dayRoles }) => {
    const when = minutes === null ? words('notSaid') : at(minutes)
    return [
      attendance === 'remote_video' ? words('byVideo', { at: when }) : when,
      name,
      dayRoles.map((role) => say(DAY_ROLE_LABELS[role].name)).join(', '),
    ]
  })
  document.heading(words('arrival'))
  document.table(
    [words('comes'), words('who'), words('duties')],
    [...rows, [at(0), plan.caseAlias || words('lovedOne'), '']],
    [0.22, 0.3, 0.48],
  )
}

function messages(document: PackDocument, { plan, words }: PackView): void {
  const { codeGo, codeWait, codeOff, parking, remoteLink, remotePhone } = plan.logistics
  const said: [Parameters<typeof words>[0], string][] = [
    ['codeGo', codeGo],
    ['codeWait', codeWait],
    ['codeOff', codeOff],
    ['parking', parking],
    ['joins', [remoteLink, remotePhone].filter(Boolean).join(' · ')],
  ]
  const there = said.filter(([, value]) => value.trim() !== '')
  if (there.length === 0) return
  document.heading(words('messages'))
  for (const [name, value] of there) document.paragraph(words(name, { words: value }), { gap: 3 })
}

function seats(document: PackDocument, view: PackView): void {
  const { plan, words } = view
  const { seats: drawn, doors } = plan.seating
  document.together(drawn.length > 0 ? ROOM + 70 : 60)
  document.heading(words('seats'))
  if (drawn.length === 0) return document.paragraph(words('noDrawing'))
  document.paragraph(words('seatsKept'), { gap: 10 })
  const names = drawn.map(({ kind, participantId }) =>
    kind === 'loved_one' ? plan.caseAlias : participantId ? view.nameOf(participantId) : '',
  )
  document.figure(`${words('seats')}: ${names.filter(Boolean).join(', ')}`, ROOM, (canvas, corner) =>
    drawRoom(canvas, corner, ROOM, {
      doors,
      doorName: words('door'),
      seats: drawn.map(({ x, y, kind }, at) => ({ x, y, name: names[at] ?? '', isLovedOne: kind === 'loved_one' })),
    }),
  )
}
