import type { Database, Tx } from './connect.ts'
import { inTransaction, type Sql, type Statement } from './transaction.ts'

/**
 * How someone comes to stand inside an organization. A job finishes what a member asked for, in their name, also when they have
 * left since.
 */
export type TenantAccess =
  | { by: 'membership' }
  | { by: 'founding' }
  | { by: 'invitation'; invitationId: string }
  | { by: 'organization_invitation'; invitationId: string }
  | { by: 'job' }

/** Thrown when the database does not let this person into this organization. */
export class TenantAccessDenied extends Error {}

/**
 * The way to tenant tables for whoever is known already: opens one transaction, sets organization and person for it alone, and
 * runs `work`. PostgreSQL itself checks the membership (or the invitation) before row-level security opens anything. Requests
 * come through `admit`, which does the same and finds the person too.
 */
export function withTenant<T>(
  database: Database,
  {
    organizationId,
    userId,
    entrance = { by: 'membership' },
  }: { organizationId: string; userId: string; entrance?: TenantAccess },
  work: (tx: Tx, sql: Sql) => Promise<T>,
): Promise<T> {
  const opening = entering(organizationId, userId, entrance)
  return inTransaction<{ entered: boolean }, T>(database, { opening }, async ([row], { tx, sql }) => {
    if (!row?.entered) throw new TenantAccessDenied()
    return work(tx, sql)
  })
}

/** The organizations that a person belongs to, by membership or through a case: all that is visible without entering one. */
export function withPerson<T>(database: Database, userId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const opening = { name: 'as_person', text: `SELECT set_config('app.user_id', $1, true)`, values: [userId] }
  return inTransaction(database, { opening }, (_, { tx }) => work(tx))
}

function entering(organizationId: string, userId: string, entrance: TenantAccess): Statement {
  const call = (text: string, values: unknown[]) => ({ name: `enter_by_${entrance.by}`, text, values })
  if (entrance.by === 'membership')
    return call('SELECT holdfast.enter_organization($1, $2) AS entered', [organizationId, userId])
  if (entrance.by === 'founding')
    return call('SELECT holdfast.enter_new_organization($1, $2) AS entered', [organizationId, userId])
  if (entrance.by === 'job') return call('SELECT holdfast.enter_as_job($1, $2) AS entered', [organizationId, userId])
  return call(`SELECT holdfast.enter_by_${entrance.by}($1, $2, $3) AS entered`, [
    organizationId,
    entrance.invitationId,
    userId,
  ])
}
