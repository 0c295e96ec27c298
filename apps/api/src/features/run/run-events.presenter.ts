import type { RunEvent } from '@holdfast/contracts/run-events'
import { isClockWrong } from '@holdfast/domain/run/happened-at'
import { conflictsOf, sortEvents } from '@holdfast/domain/run/run-log'
import { mayReadEvent } from '@holdfast/domain/run/run-recorders'
import type { Run, RunEvent as Row } from '../../db/generated/client.ts'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordedEvent } from '../../plan/recorded-event.ts'

/** The record in its order, as far as this member may follow it. */
export function presentRunEvents(
  context: PlanContext,
  { runEvents, run }: { runEvents: Row[]; run: Run | null },
  nameOf: (memberId: string) => string,
): RunEvent[] {
  if (!allows(context, 'run_event.read')) return []
  const { member } = context
  const events = sortEvents(runEvents.map(recordedEvent))
  const clockOf = new Map(
    runEvents.map(({ id, at, happenedAt }) => [id, isClockWrong(at, happenedAt) ? at.toISOString() : null]),
  )
  const disputed = new Set(conflictsOf(events).flatMap(({ eventIds }) => eventIds))
  return events
    .filter((event) => mayReadEvent({ role: member.role, memberId: member.id }, event))
    .map((event) => ({
      ...event,
      receivedAt: event.receivedAt ?? event.at,
      phoneAt: clockOf.get(event.id) ?? null,
      text: member.role === 'helper' && event.authorId !== member.id ? '' : event.text,
      by: nameOf(event.authorId),
      isMine: event.authorId === member.id,
      isLate: Boolean(run?.endedAt && event.receivedAt && Date.parse(event.receivedAt) > run.endedAt.getTime()),
      isDisputed: disputed.has(event.id),
    }))
}
