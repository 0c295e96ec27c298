import { AUDIT_EVENTS, type AccessEvent } from '@holdfast/domain/audit/audit-events'
import type { Tx } from '../db/connect.ts'

/** Stands for a person where there is none: a visitor who looks at an invitation, an attempt with an address that has no account. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** `resourceId` is what it was about: a session, or a plan, a case or an organization. `meta` holds ids and codes, never text. */
type Access = { action: AccessEvent; userId: string; resourceId: string | null; meta?: Record<string, string | null> }

/** Records in the audit trail what a person did or tried without changing anything: sign-ins, refusals, downloads. */
export async function recordAccess(tx: Tx, { action, userId, resourceId, meta = {} }: Access): Promise<void> {
  const values = [userId, action, AUDIT_EVENTS[action], resourceId, JSON.stringify(meta)]
  await tx.$queryRawUnsafe('SELECT holdfast.audit_access($1::uuid, $2, $3, $4::uuid, $5::jsonb)::text', ...values)
}
