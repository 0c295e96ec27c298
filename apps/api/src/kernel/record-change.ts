import type { AUDIT_EVENTS, AuditAction, AuditResource } from '@holdfast/domain/audit/audit-events'
import type { Tx } from '../db/connect.ts'
import type { Sql } from '../db/transaction.ts'

/**
 * What a change leaves behind. `meta` holds codes and counts, never text that a person typed. Without an `action` open screens
 * are told and the plan gets its new revision, but no audit event is written: one more save of the same sitting.
 */
export type Change = {
  resourceId: string | null
  meta?: Record<string, string | number | boolean | null>
} & (AuditEvent | { action: null; resource: AuditResource })

/** An action of the catalog, with the one resource that it is about. */
type AuditEvent = { [Action in AuditAction]: { action: Action; resource: (typeof AUDIT_EVENTS)[Action] } }[AuditAction]

type Where = { tx: Tx; sql?: Sql; person: { userId: string }; caseId?: string; planId?: string }

type Recorded = { revision: number | null }
const RECORD = 'SELECT holdfast.record_change($1::uuid, $2, $3, $4::uuid, $5::uuid, $6::uuid, $7::jsonb) AS revision'

/**
 * Records a change in the same transaction: its audit event in the hash chain of the case (or of the organization, for what
 * belongs to no case), the plan's new revision, and a note for open screens that PostgreSQL hands out after commit.
 * Returns the new revision; null where no plan was changed.
 */
export async function recordChange(
  where: Where,
  { action, resource, resourceId, meta = {} }: Change,
): Promise<number | null> {
  const { tx, sql, person, caseId = null, planId = null } = where
  const values = [person.userId, action, resource, resourceId, caseId, planId, JSON.stringify(meta)]
  const rows = sql
    ? await sql<Recorded>({ name: 'record_change', text: RECORD, values })
    : await tx.$queryRawUnsafe<Recorded[]>(RECORD, ...values)
  return rows[0]?.revision ?? null
}
