import type { SessionContext } from './context.ts'
import { problem } from './problem.ts'

/** Whether both acted in one browser; one that gave no id is like no other. */
export const isSameBrowser = (one: string | null, other: string | null): boolean => one !== null && one === other

/**
 * Two people are two people: where the first one acted in the same browser, the second one has proved there since, with their own
 * passphrase, password or passkey, that it is them, or the answer is `prove-yourself`.
 */
export function requireSecondPerson(context: SessionContext, first: { browserId: string | null; at: Date }): void {
  const { browserId, provedAt, hasFreshProof } = context.person
  if (!isSameBrowser(browserId, first.browserId)) return
  const isProved = provedAt !== null && provedAt > first.at && hasFreshProof
  if (!isProved) throw problem('prove-yourself')
}
