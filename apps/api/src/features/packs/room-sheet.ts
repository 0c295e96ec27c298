import { DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { MINUTE } from '@holdfast/domain/shared/time'
import { checklistBlocks } from './checklist-block.ts'
import { figure } from './figure-block.ts'
import type { Block } from './layout.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { drawRoom } from './room-drawing.ts'
import { facts, table } from './table-block.ts'
import { heading, text as words } from './text-block.ts'

const ROOM = 260
const PRESENT: readonly string[] = ['in_person', 'remote_video']

/**
 * Who comes when and sits where, the short words that are sent on the day, and the list of the room
 * (docs/practice.md 7.1).
 */
export const roomSheet = (view: PackView): Page[] => [
  {
    title: view.text('arrival'),
    blocks: [arrivals(view), ...messages(view), ...seats(view), ...checklistBlocks(view, 'setting')],
  },
]

/** The first to come first; whoever has no time yet stands at the end. */
function arrivals({ plan, text, say, clock }: PackView): Block {
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
  return table({
    head: [text('comes'), text('who'), text('duties')],
    rows: [...rows, [at(0), plan.caseAlias || text('lovedOne'), '']],
    shares: [0.24, 0.28, 0.48],
    heads: 1,
    size: 12,
  })
}

function messages({ plan, text }: PackView): Block[] {
  const { codeGo, codeWait, codeOff, parking, remoteLink, remotePhone } = plan.logistics
  const said = [
    ['codeGo', codeGo],
    ['codeWait', codeWait],
    ['codeOff', codeOff],
    ['parking', parking],
    ['joins', [remoteLink, remotePhone].filter(Boolean).join(' · ')],
  ] as const
  const there = said.filter(([, value]) => value.trim() !== '')
  if (there.length === 0) return []
  return [
    heading(text('messages')),
    facts(
      there.map(([name, value]) => [text(name), value]),
      0.42,
      12,
    ),
  ]
}

function seats({ plan, text, nameOf }: PackView): Block[] {
  const { seats: drawn, doors } = plan.seating
  if (drawn.length === 0) return [heading(text('seats')), words(text('noDrawing'))]
  const names = drawn.map(({ kind, participantId }) =>
    kind === 'loved_one' ? plan.caseAlias : participantId ? nameOf(participantId) : '',
  )
  return [
    heading(text('seats')),
    words(text('seatsKept'), { gap: 10 }),
    figure(`${text('seats')}: ${names.filter(Boolean).join(', ')}`, ROOM, (drawing) =>
      drawRoom(drawing, {
        doors,
        doorName: text('door'),
        seats: drawn.map(({ x, y, kind }, at) => ({ x, y, name: names[at] ?? '', isLovedOne: kind === 'loved_one' })),
      }),
    ),
  ]
}
