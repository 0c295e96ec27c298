import type { Tx } from './connect.ts'

/**
 * The moment by the clock of the database, which begins and ends whatever holds for a time: sessions, invitations, links. The clock of
 * a process may be wrong, and those of two differ.
 */
export async function databaseNow(tx: Pick<Tx, '$queryRaw'>): Promise<Date> {
  const rows = await tx.$queryRaw<[{ now: Date }]>`SELECT now() AS now`
  return rows[0].now
}
