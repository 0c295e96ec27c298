import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { Tx } from '../../db/connect.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'

/** What a challenge is for: `userId` gets a new passkey, with `joining` on taking part; null where a passkey signs. */
export type Purpose = { userId: string | null; joining: boolean }
/** To sign in, to come back, or to prove who it is. */
export const TO_SIGN: Purpose = { userId: null, joining: false }

/** Keeps a challenge for this browser. */
export async function keepChallenge(
  { runtime, browserId }: PublicContext,
  challenge: string,
  purpose: Purpose,
): Promise<void> {
  await runtime.database.prisma.passkeyChallenge.create({ data: { challenge, browserId, ...purpose } })
}

/** The challenge that a device says it has signed; `passkey-refused` where it cannot be read. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = decodeClientDataJSON(clientDataJSON)
    if (/^[\w-]{16,100}$/.test(challenge)) return challenge
  } catch {
    // no JSON of the form that a browser makes
  }
  throw problem('passkey-refused')
}

/**
 * Uses a challenge up: it holds once, for five minutes by the clock of the database, in the browser that asked for it and for its one
 * purpose (docs/security.md promise 11).
 */
export async function useChallenge(
  tx: Tx,
  { browserId }: Pick<PublicContext, 'browserId'>,
  challenge: string,
  { userId, joining }: Purpose,
): Promise<void> {
  const used = await tx.$executeRaw`
    DELETE FROM identity.passkey_challenges
    WHERE challenge = ${challenge} AND browser_id = ${browserId}::uuid AND user_id IS NOT DISTINCT FROM ${userId}::uuid
      AND joining = ${joining} AND created_at > now() - interval '5 minutes'`
  if (used !== 1) throw problem('passkey-refused')
}
