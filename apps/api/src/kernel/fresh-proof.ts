import { MINUTE } from '@holdfast/domain/shared/time'
import type { SessionContext } from './context.ts'
import { problem } from './problem.ts'

/** For how long a passphrase, password or passkey shows that it is really this person who is at the device. */
const PROOF_MINUTES = 10

/** Whether the person has shown lately, in this session, that it is them. */
export const hasFreshProof = ({ person: { provedAt }, now }: Pick<SessionContext, 'person' | 'now'>): boolean =>
  provedAt !== null && now.getTime() - provedAt.getTime() < PROOF_MINUTES * MINUTE

/** Refuses with `prove-yourself` whoever has not shown lately that it is them: how somebody comes back is not changed without it. */
export function requireFreshProof(context: Pick<SessionContext, 'person' | 'now'>): void {
  if (!hasFreshProof(context)) throw problem('prove-yourself')
}
