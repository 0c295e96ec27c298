import type { Tx } from '../db/connect.ts'
import type { Person, SessionContext } from './context.ts'
import { problem } from './problem.ts'

/** For how long a passphrase, password, passkey or code shows that it is really this person who is at the device. */
const PROOF_MINUTES = 5

/**
 * Notes that the person has shown, in this session, that it is them, `withSecondFactor` where it was a passkey or a code; for how long
 * is told by the clock of the database.
 */
export async function keepProof(
  tx: Pick<Tx, '$executeRaw'>,
  { person, now }: Pick<SessionContext, 'person' | 'now'>,
  withSecondFactor = false,
): Promise<Person> {
  await tx.$executeRaw`
    UPDATE identity.sessions
    SET link_only = false, proved_at = ${now}, proof_expires_at = now() + make_interval(mins => ${PROOF_MINUTES}),
      second_factor_at = CASE WHEN ${withSecondFactor} THEN now() ELSE second_factor_at END
    WHERE id = ${person.sessionId}::uuid`
  return {
    ...person,
    isLinkOnly: false,
    provedAt: now,
    hasFreshProof: true,
    needsSecondFactor: person.needsSecondFactor && !withSecondFactor,
  }
}

/** Refuses with `prove-yourself` whoever has not shown lately that it is them: how somebody comes back is not changed without it. */
export function requireFreshProof({ person }: Pick<SessionContext, 'person'>): void {
  if (!person.hasFreshProof) throw problem('prove-yourself')
}
