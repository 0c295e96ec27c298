import type { runEventRoutes } from '@holdfast/contracts/run-events'
import type { RunEventKind } from '@holdfast/domain/run/run-event'
import { mayRecord } from '@holdfast/domain/run/run-recorders'
import type { z } from 'zod'
import type { RunEvent } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { stopMeeting } from '../plan-steps/stop-meeting.ts'
import { requireSubjects } from './known-subjects.ts'
import { findRecorder } from './run-events.queries.ts'

/** An event as the contract let it through, its missing subjects null. */
export type SentEvent = z.output<typeof runEventRoutes.record.body>['events'][number]

/**
 * Adds what a phone saw to the record, once for each id. Events are taken even when the meeting is over: a phone that had no
 * network sends them late, and they are marked. A "stop" among them stops a meeting that is still under way.
 */
export async function recordEvents(context: PlanContext, events: readonly SentEvent[]): Promise<string> {
  const { tx, organizationId, planId, member, now } = context
  const run = await tx.run.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  if (!run) throw refuse('run_never_began', context)
  await requireSubjects(context, events, run.startedAt)
  const unknown = await withoutReplays(context, events)
  await requireRights(context, unknown)
  if (unknown.length === 0) return planId
  await tx.runEvent.createMany({
    data: unknown.map((event) => ({
      ...event,
      organizationId,
      planId,
      at: new Date(event.at),
      receivedAt: now,
      authorId: member.id,
    })),
  })
  const stop = unknown.find(({ kind }) => kind === 'stop')
  if (stop && run.endedAt === null) await stopMeeting(context, { kind: null, at: new Date(stop.at) })
  await recordChange(context, {
    action: 'run_events.recorded',
    resource: 'run_events',
    resourceId: planId,
    meta: { count: unknown.length, late: run.endedAt !== null },
  })
  return planId
}

/** Leaves out what the record has already; the same id with other content is named and refused. */
async function withoutReplays(context: PlanContext, events: readonly SentEvent[]): Promise<SentEvent[]> {
  const { tx, organizationId, planId, member } = context
  const rows = await tx.runEvent.findMany({ where: { organizationId, planId, id: { in: events.map(({ id }) => id) } } })
  const stored = new Map(rows.map((row) => [row.id, row]))
  const errors = events.flatMap((event, index) => {
    const row = stored.get(event.id)
    return row && !isSame(row, event, member.id)
      ? [{ path: `body/events/${index}/id`, message: 'was used for another event' }]
      : []
  })
  if (errors.length > 0) throw problem('invalid-request', { errors })
  return events.filter(({ id }) => !stored.has(id))
}

const SAME = [
  'kind',
  'deviceId',
  'participantId',
  'consequenceId',
  'contingencyId',
  'excuseId',
  'step',
  'reaction',
  'correctsId',
  'words',
] as const

const isSame = (row: RunEvent, event: SentEvent, authorId: string): boolean =>
  row.authorId === authorId &&
  row.at.getTime() === Date.parse(event.at) &&
  SAME.every((field) => row[field] === event[field])

async function requireRights(context: PlanContext, events: readonly SentEvent[]): Promise<void> {
  const { tx, organizationId, planId, member } = context
  const recorder = await findRecorder(context)
  const corrected = events.map(({ correctsId }) => correctsId).filter((id) => id !== null)
  const rows = await tx.runEvent.findMany({ where: { organizationId, planId, id: { in: corrected } } })
  const authors = new Map(rows.map((row) => [row.id, row.authorId]))
  for (const { kind, participantId, consequenceId, correctsId } of events) {
    // what is corrected in the same request is one's own
    const correctsAuthorId = correctsId === null ? null : (authors.get(correctsId) ?? member.id)
    const about = { kind: kind as RunEventKind, participantId, consequenceId, correctsAuthorId }
    authorize(context, 'run_event.record', mayRecord(recorder, about))
    if (!mayRecord(recorder, about)) throw problem('forbidden', {})
  }
}
