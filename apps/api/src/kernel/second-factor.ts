import type { Tx } from '../db/connect.ts'
import type { SessionContext } from './context.ts'
import { problem } from './problem.ts'

/**
 * Refuses with `second-factor-required` whoever has a second factor and has to show it: the password alone sets up no other one beside
 * it.
 */
export async function requireShownSecondFactor({ runtime, person }: SessionContext): Promise<void> {
  if (!person.needsSecondFactor) return
  const { userId } = person
  const { prisma } = runtime.database
  const passkeys = await prisma.passkey.count({ where: { userId } })
  const codes = await prisma.oneTimeCodes.count({ where: { userId, confirmedAt: { not: null } } })
  if (passkeys + codes > 0) throw problem('second-factor-required')
}

/** After a second factor was removed: where none is left, no session of this person counts as opened with one any more. */
export async function forgetSecondFactor(tx: Pick<Tx, '$executeRaw'>, userId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE identity.sessions SET second_factor_at = NULL
    WHERE user_id = ${userId}::uuid AND second_factor_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM identity.passkeys p WHERE p.user_id = ${userId}::uuid)
      AND NOT EXISTS (SELECT FROM identity.one_time_codes c WHERE c.user_id = ${userId}::uuid AND c.confirmed_at IS NOT NULL)`
}

/** Notes that this session has shown a second factor: one that was made in it. */
export async function markSecondFactor(tx: Pick<Tx, '$executeRaw'>, sessionId: string): Promise<void> {
  await tx.$executeRaw`UPDATE identity.sessions SET second_factor_at = now() WHERE id = ${sessionId}::uuid`
}
