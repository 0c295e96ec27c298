import type { RunEvent } from '@holdfast/contracts/run-events'
import { standing } from '@holdfast/domain/run/run-log'
import type { Run, RunEvent as Row } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { recordedEvent } from '../../plan/recorded-event.ts'
import { type DatedEvent, datedEvents, type SentEvents } from './dated-events.ts'
import { forbiddenEvents, requireRights } from './event-rights.ts'
import { loadScene, recorderOf } from './meeting-scene.ts'
import { RUN_NEVER_BEGAN } from './refusals.ts'
import { wrongReplays } from './replays.ts'
import { presentRunEvents } from './run-events.presenter.ts'
import { resumeMeeting, stopMeeting } from './stop-meeting.ts'
import { type Wrong, addDanglingReferences, wrongEvents } from './wrong-events.ts'

/** The events of a request as the record has them, and what was left out beside a stop. */
export type RecordedEvents = { items: RunEvent[]; refused: { id: string; errors: Wrong[] }[] }

/**
 * Adds what a phone saw to the record, once for each id, whatever its clock says. Late events are taken even when the meeting is over,
 * and marked. A stop among them stops a meeting that is still under way, whatever is wrong beside it; within 20 seconds the one who
 * tapped it takes it back.
 */
export async function recordEvents(context: PlanContext, sent: SentEvents): Promise<RecordedEvents> {
  const { tx, organizationId, planId, member, plan, now } = context
  const run = await tx.run.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  if (!run) throw refuse(RUN_NEVER_BEGAN, context)
  const scene = await loadScene(context)
  const record = await tx.runEvent.findMany({ where: { organizationId, planId } })
  const events = datedEvents(sent, { startedAt: run.startedAt, receivedAt: now, authorId: member.id })
  const judged = { events, record, recorder: recorderOf(context, scene) }
  const wrong = wrongEvents(scene, events, { record, endedAt: run.endedAt, isReviewed: plan.status === 'reviewed' })
  for (const { id, errors } of wrongReplays(events, record)) wrong.set(id, [...(wrong.get(id) ?? []), ...errors])
  const hasStop = events.some(({ id, kind }) => kind === 'stop' && !wrong.has(id))
  if (hasStop) for (const { id, errors } of forbiddenEvents(judged)) wrong.set(id, errors)
  else if (wrong.size > 0) throw problem('invalid-request', { errors: [...wrong.values()].flat() })
  else requireRights(context, judged)
  addDanglingReferences(wrong, events, record)
  const refused = [...wrong].map(([id, errors]) => ({ id, errors }))
  const taken = events.filter(({ id }) => !wrong.has(id))
  const unknown = taken.filter(({ id }) => !record.some((row) => row.id === id))
  if (unknown.length === 0)
    return { refused, items: await showEvents(context, { events: taken, runEvents: record, run }) }
  const made = await tx.runEvent.createManyAndReturn({
    data: unknown.map((event) => ({ ...event, organizationId, planId, at: new Date(event.at) })),
  })
  const after = await stopOrResume(context, { run, record, made })
  await recordChange(context, {
    action: 'run_event.recorded',
    resource: 'run_events',
    resourceId: planId,
    meta: { count: unknown.length, late: run.endedAt !== null },
  })
  return { refused, items: await showEvents(context, { events: taken, runEvents: [...record, ...made], run: after }) }
}

// a stop that was taken back on the way, in the same request, stops nothing
async function stopOrResume(
  context: PlanContext,
  { run, record, made }: { run: Run; record: readonly Row[]; made: readonly Row[] },
): Promise<Run> {
  const stops = new Set(
    standing([...record, ...made].map(recordedEvent)).flatMap(({ id, kind }) => (kind === 'stop' ? [id] : [])),
  )
  const stop = [...record, ...made].find(({ id }) => stops.has(id))
  if (stop && run.endedAt === null) return (await stopMeeting(context, { kind: null, at: stop.happenedAt })).run
  // somebody may have stopped it otherwise: then it stays stopped
  const isTakenBack = record.some(
    ({ id, kind, authorId, happenedAt }) =>
      kind === 'stop' &&
      authorId === run.stoppedById &&
      happenedAt.getTime() === run.stoppedAt?.getTime() &&
      made.some(({ correctsId }) => correctsId === id),
  )
  const isStopped = context.plan.status === 'concluded'
  return isTakenBack && isStopped && stops.size === 0 ? resumeMeeting(context) : run
}

type Shown = { events: readonly DatedEvent[]; runEvents: Row[]; run: Run }

// the whole record tells what is disputed; the answer is what was sent
async function showEvents(context: PlanContext, { events, ...rows }: Shown): Promise<RunEvent[]> {
  const sent = new Set(events.map(({ id }) => id))
  return presentRunEvents(context, rows, await memberNames(context)).filter(({ id }) => sent.has(id))
}
