import { isTaken } from '@holdfast/domain/run/frozen-record'
import { type RunEventKind, wrongSubject } from '@holdfast/domain/run/run-event'
import { takesStopBack } from '@holdfast/domain/run/stop-taken-back'
import { TAKE_BACK_SECONDS } from '@holdfast/domain/shared/take-back'
import type { DatedEvent } from './dated-events.ts'
import type { MeetingScene } from './meeting-scene.ts'

/** One wrong field of a batch. */
export type Wrong = { path: string; message: string }
type WrongEvents = Map<string, Wrong[]>
/** What of a recorded event its corrections are judged by. */
type Recorded = { id: string; kind: string; authorId: string; at: Date; receivedAt: Date }

/**
 * Names every field of a batch that cannot stand: a subject that does not go with its kind, an id that is not part of this plan, a
 * correction of nothing, of somebody else's event without a reason, or of a stop that came too late, and what happened after the end.
 */
export function wrongEvents(
  { participants, consequences, contingencyIds, excuseIds }: MeetingScene,
  events: readonly DatedEvent[],
  { record, endedAt, isReviewed }: { record: readonly Recorded[]; endedAt: Date | null; isReviewed: boolean },
): WrongEvents {
  const recorded = new Map<string, Recorded>(record.map((row) => [row.id, row]))
  const known = {
    participantId: new Set(participants.map(({ id }) => id)),
    consequenceId: new Set(consequences.map(({ id }) => id)),
    contingencyId: new Set(contingencyIds),
    excuseId: new Set(excuseIds),
    correctsId: new Set(recorded.keys()),
    aboutId: new Set(recorded.keys()),
  }
  const wrong: WrongEvents = new Map()
  const seen = new Set<string>()
  for (const [index, event] of events.entries()) {
    const add = (field: string, message: string) =>
      wrong.set(event.id, [...(wrong.get(event.id) ?? []), { path: `body/events/${index}/${field}`, message }])
    if (seen.has(event.id)) add('id', 'is in this request twice')
    seen.add(event.id)
    for (const { field, message } of wrongSubject(event)) add(field, message)
    for (const [field, ids] of Object.entries(known)) {
      const id = event[field as keyof typeof known]
      if (id !== null && !ids.has(id)) add(field, 'is not part of this plan')
    }
    for (const { field, message } of wrongCorrection(event, recorded)) add(field, message)
    // a replay of what is there already is harmless
    const isNew = !recorded.has(event.id)
    if (isNew && !isTaken({ kind: event.kind as RunEventKind, happenedAt: event.happenedAt }, { endedAt, isReviewed }))
      add('at', 'lies after the end of the meeting')
    // only what is there already can be taken back
    known.correctsId.add(event.id)
    known.aboutId.add(event.id)
    if (isNew) recorded.set(event.id, { ...event, at: new Date(event.at) })
  }
  return wrong
}

/** Adds to `wrong` what refers to an event that is left out: it cannot be kept either. References go back only. */
export function addDanglingReferences(
  wrong: WrongEvents,
  events: readonly DatedEvent[],
  record: readonly { id: string }[],
): void {
  const kept = new Set(record.map(({ id }) => id))
  for (const [index, event] of events.entries())
    for (const field of ['correctsId', 'aboutId'] as const) {
      const id = event[field]
      if (id === null || !wrong.has(id) || kept.has(id)) continue
      const error = { path: `body/events/${index}/${field}`, message: 'refers to an event that is left out' }
      wrong.set(event.id, [...(wrong.get(event.id) ?? []), error])
    }
}

function wrongCorrection(
  event: DatedEvent,
  recorded: ReadonlyMap<string, Recorded>,
): { field: string; message: string }[] {
  const target = recorded.get(event.correctsId ?? '')
  if (!target || recorded.has(event.id)) return []
  const correction = { ...event, at: new Date(event.at) }
  return [
    ...(target.kind === 'stop' && !takesStopBack(target, correction)
      ? [
          {
            field: 'correctsId',
            message: `a stop is taken back within ${TAKE_BACK_SECONDS} seconds, by whoever tapped it`,
          },
        ]
      : []),
    ...(target.authorId !== event.authorId && event.text.trim() === ''
      ? [{ field: 'text', message: 'says why, where somebody else recorded it' }]
      : []),
  ]
}
