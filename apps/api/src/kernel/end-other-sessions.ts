import type { Tx } from '../db/connect.ts'
import type { SessionContext } from './context.ts'

/** After a change of how somebody comes back: every session but the one that asks ends, and links for a new password are void. */
export async function endOtherSessions(
  tx: Tx,
  { person: { userId, sessionId }, now }: Pick<SessionContext, 'person' | 'now'>,
): Promise<void> {
  await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
  await tx.session.updateMany({ where: { userId, endedAt: null, id: { not: sessionId } }, data: { endedAt: now } })
}
