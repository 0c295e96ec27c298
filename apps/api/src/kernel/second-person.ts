import { MINUTE } from '@holdfast/domain/shared/time'
import type { SessionContext } from './context.ts'
import { problem } from './problem.ts'

/** For how long a typed passphrase or password shows that it is really the second person who signs. */
const PROOF_MINUTES = 10

/** Whether both acted in one browser; one that gave no id is like no other. */
export const isSameBrowser = (one: string | null, other: string | null): boolean => one !== null && one === other

/**
 * Two people are two people: where the first one acted in the same browser, the second one has typed their own passphrase or
 * password there since, or the answer is `prove-yourself`.
 */
export function requireSecondPerson(
  { person: { browserId, provedAt }, now }: SessionContext,
  first: { browserId: string | null; at: Date },
): void {
  if (!isSameBrowser(browserId, first.browserId)) return
  const isProved =
    provedAt !== null && provedAt > first.at && now.getTime() - provedAt.getTime() < PROOF_MINUTES * MINUTE
  if (!isProved) throw problem('prove-yourself')
}
