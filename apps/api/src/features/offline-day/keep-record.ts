import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'
import type { OfflineRecord } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'

/** How many records of one person a plan keeps: far more than a day has, and few enough to be judged together. */
const MOST_RECORDS = 200
const ENOUGH_RECORDS: Refusal = { rule: 'enough_offline_records', reason: text('reasons.enough_offline_records') }

/** The records that the plan keeps already, by their ids. */
export type KeptRecords = Map<string, OfflineRecord>

/** When something happened by the clock of the server, from what the phone said. */
export type Dated = (at: string) => Date

type Made = Pick<OfflineRecord, 'kind' | 'sobrietyCheckId' | 'observerId' | 'result'> & {
  id: string
  at: string
  secondId?: string | null
}

/** Reads once what a request is compared with: the records of its ids, and every one of the person who sends it. */
export async function findKeptRecords(
  { tx, organizationId, planId, member }: PlanContext,
  ids: string[],
): Promise<KeptRecords> {
  const where = { organizationId, planId, OR: [{ id: { in: ids } }, { authorId: member.id }] }
  return new Map((await tx.offlineRecord.findMany({ where })).map((row) => [row.id, row]))
}

/**
 * Keeps one record, once by its id, and adds it to `kept`. Refuses an id that was used for another one, and more than 200 records of
 * one person.
 */
export async function keepRecord(
  context: PlanContext,
  path: string,
  { at, ...record }: Made,
  { kept, dated }: { kept: KeptRecords; dated: Dated },
): Promise<void> {
  const { tx, organizationId, planId, member, person, now } = context
  const known = kept.get(record.id)
  if (
    known &&
    (known.authorId !== member.id || known.kind !== record.kind || known.phoneAt.getTime() !== Date.parse(at))
  )
    throw invalidField(`${path}/id`, 'was used for another record')
  if (known) return
  const own = [...kept.values()].filter(({ authorId }) => authorId === member.id)
  if (own.length >= MOST_RECORDS) throw refuse(ENOUGH_RECORDS, context)
  const made = await tx.offlineRecord.create({
    data: {
      organizationId,
      planId,
      ...record,
      authorId: member.id,
      browserId: person.browserId,
      device: person.device,
      phoneAt: new Date(at),
      happenedAt: dated(at),
      receivedAt: now,
    },
  })
  kept.set(made.id, made)
  await recordChange(context, {
    action: 'offline_record.kept',
    resource: 'offline_records',
    resourceId: record.id,
    meta: { kind: record.kind, device: person.device },
  })
}
