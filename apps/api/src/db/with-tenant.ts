import type { Database, Tx } from './connect.ts'

/** How someone comes to stand inside an organization. */
export type Entrance = { by: 'membership' } | { by: 'founding' } | { by: 'invitation'; invitationId: string }

/** Thrown when the database does not let this person into this organization. */
export class OutOfReach extends Error {}

/**
 * The only way to tenant tables: opens one transaction, sets organization and person for it alone, and runs `work`.
 * PostgreSQL itself checks the membership (or the invitation) before row-level security opens anything.
 */
export async function withTenant<T>(
  database: Database,
  {
    organizationId,
    userId,
    entrance = { by: 'membership' },
  }: { organizationId: string; userId: string; entrance?: Entrance },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.prisma.$transaction(async (tx) => {
    if (!(await enter(tx, organizationId, userId, entrance))) throw new OutOfReach()
    return work(tx)
  })
}

/** The organizations that a person belongs to, by membership or through a case: all that is visible without entering one. */
export async function withPerson<T>(database: Database, userId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.user_id', ${userId}, true)`
    return work(tx)
  })
}

async function enter(tx: Tx, organizationId: string, userId: string, entrance: Entrance): Promise<boolean> {
  type Entered = { entered: boolean }[]
  const rows =
    entrance.by === 'membership'
      ? await tx.$queryRaw<Entered>`SELECT holdfast.enter_organization(${organizationId}::uuid, ${userId}::uuid) AS entered`
      : entrance.by === 'founding'
        ? await tx.$queryRaw<Entered>`SELECT holdfast.enter_new_organization(${organizationId}::uuid, ${userId}::uuid) AS entered`
        : await tx.$queryRaw<Entered>`SELECT holdfast.enter_by_invitation(${organizationId}::uuid, ${entrance.invitationId}::uuid, ${userId}::uuid) AS entered`
  return rows[0]?.entered === true
}
