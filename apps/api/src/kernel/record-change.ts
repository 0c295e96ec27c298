import type { Tx } from '../db/connect.ts'

/** What a change leaves behind. `meta` holds codes and counts, never text that a person typed. */
export type Change = {
  action: string
  resource: string
  resourceId: string | null
  meta?: Record<string, string | number | boolean | null>
}

type Where = { tx: Tx; person: { userId: string }; caseId?: string; planId?: string }

/**
 * Records a change in the same transaction: its audit event in the organization's hash chain, the plan's new revision,
 * and a note for open screens that PostgreSQL hands out after commit.
 */
export async function recordChange(where: Where, { action, resource, resourceId, meta = {} }: Change): Promise<void> {
  const { tx, person, caseId = null, planId = null } = where
  await tx.$queryRaw`SELECT holdfast.record_change(${person.userId}::uuid, ${action}, ${resource}, ${resourceId}::uuid, ${caseId}::uuid, ${planId}::uuid, ${JSON.stringify(meta)}::jsonb)::text`
}
