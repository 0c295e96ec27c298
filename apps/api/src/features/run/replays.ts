import { SUBJECT_FIELDS } from '@holdfast/domain/run/run-event'
import type { RunEvent as Row } from '../../db/generated/client.ts'
import type { DatedEvent } from './dated-events.ts'
import type { Wrong } from './wrong-events.ts'

const SAME = ['kind', 'deviceId', 'text', ...SUBJECT_FIELDS] as const

const isSame = (row: Row, event: DatedEvent): boolean =>
  row.authorId === event.authorId &&
  row.at.getTime() === Date.parse(event.at) &&
  SAME.every((field) => row[field] === event[field])

/** Events whose id the record has already with other content: sending the same again is harmless, this is not. */
export function wrongReplays(events: readonly DatedEvent[], record: readonly Row[]): { id: string; errors: Wrong[] }[] {
  const stored = new Map(record.map((row) => [row.id, row]))
  return events.flatMap((event, index) => {
    const row = stored.get(event.id)
    if (!row || isSame(row, event)) return []
    return [{ id: event.id, errors: [{ path: `body/events/${index}/id`, message: 'was used for another event' }] }]
  })
}
