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
function arrivals(document: PackDocument, { plan, text, say, clock }: PackView): void {
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
    const when = minutes === null ? text('notSaid') : at(minutes)
    return [
      attendance === 'remote_video' ? text('byVideo', { at: when }) : when,
      name,
      dayRoles.map((role) => say(DAY_ROLE_LABELS[role].name)).join(', '),
    ]
  })
  document.heading(text('arrival'))
  document.table(
    [text('comes'), text('who'), text('duties')],
    [...rows, [at(0), plan.caseAlias || text('lovedOne'), '']],
    [0.22, 0.3, 0.48],
  )
}

function messages(document: PackDocument, { plan, text }: PackView): void {
  const { codeGo, codeWait, codeOff, parking, remoteLink, remotePhone } = plan.logistics
  const said: [Parameters<typeof text>[0], string][] = [
    ['codeGo', codeGo],
    ['codeWait', codeWait],
    ['codeOff', codeOff],
    ['parking', parking],
    ['joins', [remoteLink, remotePhone].filter(Boolean).join(' · ')],
  ]
  const there = said.filter(([, value]) => value.trim() !== '')
  if (there.length === 0) return
  document.heading(text('messages'))
  for (const [name, value] of there) document.paragraph(text(name, { text: value }), { gap: 3 })
}

function seats(document: PackDocument, view: PackView): void {
  const { plan, text } = view
  const { seats: drawn, doors } = plan.seating
  document.together(drawn.length > 0 ? ROOM + 70 : 60)
  document.heading(text('seats'))
  if (drawn.length === 0) return document.paragraph(text('noDrawing'))
  document.paragraph(text('seatsKept'), { gap: 10 })
  const names = drawn.map(({ kind, participantId }) =>
    kind === 'loved_one' ? plan.caseAlias : participantId ? view.nameOf(participantId) : '',
  )
  document.figure(`${text('seats')}: ${names.filter(Boolean).join(', ')}`, ROOM, (drawing) =>
    drawRoom(drawing, ROOM, {
      doors,
      doorName: text('door'),
      seats: drawn.map(({ x, y, kind }, at) => ({ x, y, name: names[at] ?? '', isLovedOne: kind === 'loved_one' })),
    }),
  )
}
