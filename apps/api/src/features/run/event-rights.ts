import type { RunEventKind } from '@holdfast/domain/run/run-event'
import { mayRecord, type Recorder } from '@holdfast/domain/run/run-recorders'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import type { DatedEvent } from './dated-events.ts'
import type { Wrong } from './wrong-events.ts'

type Judged = {
  events: readonly DatedEvent[]
  record: readonly { id: string; authorId: string }[]
  recorder: Recorder
}

const isTheirs = (
  { record, recorder }: Judged,
  { kind, participantId, consequenceId, correctsId, authorId }: DatedEvent,
) => {
  // what is corrected in the same request is one's own
  const corrected = record.find(({ id }) => id === correctsId)?.authorId ?? authorId
  const correctsAuthorId = correctsId === null ? null : corrected
  return mayRecord(recorder, { kind: kind as RunEventKind, participantId, consequenceId, correctsAuthorId })
}

/** Refuses with `forbidden` a batch with something that this member may not record. */
export function requireRights(context: PlanContext, judged: Judged): void {
  for (const event of judged.events) {
    const may = isTheirs(judged, event)
    authorize(context, 'run_event.record', may)
    if (!may) throw problem('forbidden', {})
  }
}

/** What of a batch this member may not record; a stop beside it is taken all the same. */
export const forbiddenEvents = (judged: Judged): { id: string; errors: Wrong[] }[] =>
  judged.events.flatMap((event, index) =>
    isTheirs(judged, event)
      ? []
      : [{ id: event.id, errors: [{ path: `body/events/${index}/kind`, message: 'is not yours to record' }] }],
  )
