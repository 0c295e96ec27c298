import type { Tx } from '../db/connect.ts'

/**
 * What a change leaves behind. `meta` holds codes and counts, never text that a person typed. Without an `action` open screens
 * are told and the plan gets its new revision, but no audit event is written: one more save of the same sitting.
 */
export type Change = {
  action: string | null
  resource: string
  resourceId: string | null
  meta?: Record<string, string | number | boolean | null>
}

type Where = { tx: Tx; person: { userId: string }; caseId?: string; planId?: string }

/**
 * Records a change in the same transaction: its audit event in the hash chain of the case (or of the organization, for what
 * belongs to no case), the plan's new revision, and a note for open screens that PostgreSQL hands out after commit.
 * Returns the new revision; null where no plan was changed.
 */
export async function recordChange(
  where: Where,
  { action, resource, resourceId, meta = {} }: Change,
): Promise<number | null> {
  const { tx, person, caseId = null, planId = null } = where
  const rows = await tx.$queryRaw<{ revision: number | null }[]>`
    SELECT holdfast.record_change(${person.userId}::uuid, ${action}, ${resource}, ${resourceId}::uuid, ${caseId}::uuid, ${planId}::uuid, ${JSON.stringify(meta)}::jsonb) AS revision`
  return rows[0]?.revision ?? null
}
