import type { RunEvent, runEventRoutes } from '@holdfast/contracts/run-events'
import type { RunEventKind } from '@holdfast/domain/run/run-event'
import { mayRecord, type Recorder } from '@holdfast/domain/run/run-recorders'
import type { z } from 'zod'
import type { Run, RunEvent as Row } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { RUN_NEVER_BEGAN } from './refusals.ts'
import { stopMeeting } from './stop-meeting.ts'
import { requireSubjects } from './known-subjects.ts'
import { loadScene, recorderOf } from './meeting-scene.ts'
import { presentRunEvents } from './run-events.presenter.ts'

/** An event as the contract let it through, its missing subjects null. */
export type SentEvent = z.output<typeof runEventRoutes.record.body>['events'][number]

/**
 * Adds what a phone saw to the record, once for each id. Events are taken even when the meeting is over: a phone that had no
 * network sends them late, and they are marked. A "stop" among them stops a meeting that is still under way.
 */
export async function recordEvents(context: PlanContext, events: readonly SentEvent[]): Promise<RunEvent[]> {
  const { tx, organizationId, planId, member, now } = context
  const run = await tx.run.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  if (!run) throw refuse(RUN_NEVER_BEGAN, context)
  const scene = await loadScene(context)
  const record = await tx.runEvent.findMany({ where: { organizationId, planId } })
  const recordedIds = record.map(({ id }) => id)
  requireSubjects(scene, events, { recordedIds, startedAt: run.startedAt, now })
  const unknown = withoutReplays(events, record, member.id)
  requireRights(context, { events: unknown, record, recorder: recorderOf(context, scene) })
  if (unknown.length === 0) return showEvents(context, { events, runEvents: record, run })
  const made = await tx.runEvent.createManyAndReturn({
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
  const isStopped = stop !== undefined && run.endedAt === null
  const after = isStopped ? (await stopMeeting(context, { kind: null, at: new Date(stop.at) })).run : run
  await recordChange(context, {
    action: 'run_event.recorded',
    resource: 'run_events',
    resourceId: planId,
    meta: { count: unknown.length, late: run.endedAt !== null },
  })
  return showEvents(context, { events, runEvents: [...record, ...made], run: after })
}

type Shown = { events: readonly SentEvent[]; runEvents: Row[]; run: Run }

// the whole record tells what is disputed; the answer is what was sent
async function showEvents(context: PlanContext, { events, ...rows }: Shown): Promise<RunEvent[]> {
  const sent = new Set(events.map(({ id }) => id))
  return presentRunEvents(context, rows, await memberNames(context)).filter(({ id }) => sent.has(id))
}

/** Leaves out what the record has already; the same id with other content is named and refused. */
function withoutReplays(events: readonly SentEvent[], record: readonly Row[], authorId: string): SentEvent[] {
  const stored = new Map(record.map((row) => [row.id, row]))
  const errors = events.flatMap((event, index) => {
    const row = stored.get(event.id)
    return row && !isSame(row, event, authorId)
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
  'text',
] as const

const isSame = (row: Row, event: SentEvent, authorId: string): boolean =>
  row.authorId === authorId &&
  row.at.getTime() === Date.parse(event.at) &&
  SAME.every((field) => row[field] === event[field])

type Judged = { events: readonly SentEvent[]; record: readonly Row[]; recorder: Recorder }

function requireRights(context: PlanContext, { events, record, recorder }: Judged): void {
  const authors = new Map(record.map((row) => [row.id, row.authorId]))
  for (const { kind, participantId, consequenceId, correctsId } of events) {
    // what is corrected in the same request is one's own
    const correctsAuthorId = correctsId === null ? null : (authors.get(correctsId) ?? context.member.id)
    const about = { kind: kind as RunEventKind, participantId, consequenceId, correctsAuthorId }
    authorize(context, 'run_event.record', mayRecord(recorder, about))
    if (!mayRecord(recorder, about)) throw problem('forbidden', {})
  }
}
