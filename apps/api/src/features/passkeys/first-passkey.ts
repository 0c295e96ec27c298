import type { NewPasskey } from '@holdfast/contracts/passkeys'
import type { Tx } from '../../db/connect.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { deviceOf, deviceText } from '../../kernel/device.ts'
import { localize } from '../../kernel/localize.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { challengeIn, useChallenge } from './challenges.ts'
import { verifyCreated } from './create-passkey.ts'

/** A verified passkey of a guest who is about to join: the id that it was made for, and the challenge that it signed. */
export type FirstPasskey = {
  userId: string
  challenge: string
  made: Awaited<ReturnType<typeof verifyCreated>>
}

/**
 * Verifies the passkey that was made in this browser for somebody who joins, before the transaction of joining. A wrong one uses its
 * challenge up; a right one keeps it, so that it can be sent once more where joining is refused.
 */
export async function verifyFirstPasskey(context: PublicContext, passkey: NewPasskey): Promise<FirstPasskey> {
  const { runtime, browserId } = context
  const { prisma } = runtime.database
  const challenge = challengeIn(passkey.clientDataJSON)
  const found = await prisma.passkeyChallenge.findUnique({ where: { challenge, browserId, joining: true } })
  if (!found?.userId) throw problem('passkey-refused')
  const { userId } = found
  try {
    return { userId, challenge, made: await verifyCreated(runtime.config, challenge, passkey) }
  } catch (error) {
    await useChallenge(prisma, context, challenge, { userId, joining: true })
    throw error
  }
}

/** Uses its challenge up as part of joining: of two who send the same passkey at once, one joins. */
export const takeFirstPasskey = (tx: Tx, context: PublicContext, { userId, challenge }: FirstPasskey): Promise<void> =>
  useChallenge(tx, context, challenge, { userId, joining: true })

/** Keeps it for the guest, who exists by now. */
export async function keepFirstPasskey(
  tx: Tx,
  { userAgent, locale }: Pick<PublicContext, 'userAgent' | 'locale'>,
  { userId, made }: FirstPasskey,
): Promise<void> {
  const device = deviceOf(userAgent)
  const data = [{ ...made, userId, name: localize(deviceText(device), { locale }) }]
  const [kept] = await tx.passkey.createManyAndReturn({ data, skipDuplicates: true })
  if (!kept) throw problem('passkey-refused')
  await recordAccess(tx, { action: 'passkey.added', userId, resourceId: kept.id, meta: { device } })
}
