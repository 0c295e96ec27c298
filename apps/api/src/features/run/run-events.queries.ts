import type { RunEvent } from '@holdfast/contracts/run-events'
import { momentsOf } from '@holdfast/domain/run/moments'
import type { RecordedEvents } from './run-events.commands.ts'
import { invalidField } from '../../kernel/problem.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { recordedEvent } from '../../plan/recorded-event.ts'
import { presentRunEvents } from './run-events.presenter.ts'

/** The whole record as this member may follow it. */
async function readRecord(context: PlanContext): Promise<RunEvent[]> {
  const { tx, organizationId, planId } = context
  const runEvents = await tx.runEvent.findMany({ where: { organizationId, planId } })
  const run = await tx.run.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  return presentRunEvents(context, { runEvents, run }, await memberNames(context))
}

/** One page of the record, by key: what comes after the event that the page before ended with. */
export async function listRunEvents(
  context: PlanContext,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: RunEvent[]; nextCursor: string | null }> {
  const record = await readRecord(context)
  const before = cursor === undefined ? -1 : record.findIndex(({ id }) => id === cursor)
  if (cursor !== undefined && before < 0) throw invalidField('query/cursor', 'is no event of this record')
  const items = record.slice(before + 1, before + 1 + limit)
  return { items, nextCursor: record.length > before + 1 + limit ? (items.at(-1)?.id ?? null) : null }
}

/** What an earlier request with these events left: those of the record, in its order, and those that were left out. */
export async function getRunEvents(context: PlanContext, ids: readonly string[]): Promise<RecordedEvents> {
  const items = (await readRecord(context)).filter(({ id }) => ids.includes(id))
  const errors = [{ path: 'body/events', message: 'was left out before' }]
  const refused = ids.filter((id) => !items.some((one) => one.id === id)).map((id) => ({ id, errors }))
  return { items, refused }
}

/** That an id of the body names a moment of this plan's meeting that still stands; else the field is wrong. */
export async function requireMoment(
  { tx, organizationId, planId }: PlanContext,
  field: string,
  id: string | null,
): Promise<void> {
  if (id === null) return
  const record = await tx.runEvent.findMany({ where: { organizationId, planId } })
  if (!momentsOf(record.map(recordedEvent)).some(({ event }) => event.id === id))
    throw invalidField(`body/${field}`, 'is no moment of this meeting')
}
