import type { NewPasskey } from '@holdfast/contracts/passkeys'
import type { Tx } from '../../db/connect.ts'
import { deviceOf } from '../../kernel/device.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { challengeIn, useChallenge } from './challenges.ts'
import { verifyCreated } from './create-passkey.ts'

type Made = Awaited<ReturnType<typeof verifyCreated>>

/** The id of the guest whom a passkey was made for before they joined, in this browser. */
export async function futureOwner(
  { runtime, browserId }: PublicContext,
  { clientDataJSON }: NewPasskey,
): Promise<string> {
  const where = { challenge: challengeIn(clientDataJSON), browserId, joining: true }
  const found = await runtime.database.prisma.passkeyChallenge.findUnique({ where })
  if (!found?.userId) throw problem('passkey-refused')
  return found.userId
}

/** Verifies the passkey of somebody who joins, and uses its challenge up; where joining is refused, it can be sent once more. */
export async function takeFirstPasskey(
  tx: Tx,
  context: PublicContext,
  userId: string,
  passkey: NewPasskey,
): Promise<Made> {
  const challenge = challengeIn(passkey.clientDataJSON)
  await useChallenge(tx, context, challenge, { userId, joining: true })
  return verifyCreated(context.runtime.config, challenge, passkey)
}

/** Keeps it for the guest, who exists by now. */
export async function keepFirstPasskey(
  tx: Tx,
  { userAgent }: Pick<PublicContext, 'userAgent'>,
  userId: string,
  made: Made,
): Promise<void> {
  const device = deviceOf(userAgent)
  const data = [{ ...made, userId, name: device }]
  const [kept] = await tx.passkey.createManyAndReturn({ data, skipDuplicates: true })
  if (!kept) throw problem('passkey-refused')
  await recordAccess(tx, { action: 'passkey.added', userId, resourceId: kept.id, meta: { device } })
}
