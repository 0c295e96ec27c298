import { expect, test } from 'vitest'
import { momentsOf } from './moments.ts'
import { NO_SUBJECT, type RunEvent, type RunEventKind } from './run-event.ts'

const event = (id: string, kind: RunEventKind, more: Partial<RunEvent> = {}): RunEvent => ({
  id,
  kind,
  at: `2026-11-25T17:0${id}:00.000Z`,
  receivedAt: null,
  authorId: 'karen',
  deviceId: 'phone',
  ...NO_SUBJECT,
  text: '',
  ...more,
})
const told = (events: RunEvent[]) =>
  momentsOf(events).map(({ event: { id }, notes, isTurn }) =>
    [id, isTurn ? 'turn' : '', ...notes.map((note) => note.id)].filter(Boolean).join(' '),
  )

test.each<[string, RunEvent[], string[]]>([
  ['in order', [event('2', 'no'), event('1', 'asked')], ['1', '2 turn']],
  ['a note stands at its moment', [event('1', 'objection'), event('2', 'note', { aboutId: '1' })], ['1 turn 2']],
  ['a note about nothing is a moment', [event('1', 'note')], ['1']],
  ['what was taken back is gone', [event('1', 'yes'), event('2', 'correction', { correctsId: '1' })], []],
  [
    'a note about what was taken back stays',
    [event('1', 'yes'), event('2', 'correction', { correctsId: '1' }), event('3', 'note', { aboutId: '1' })],
    ['3'],
  ],
])('%s', (_, events, expected) => {
  expect(told(events)).toEqual(expected)
})
