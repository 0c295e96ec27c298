import type { passkeyRoutes, PasskeyCreation } from '@holdfast/contracts/passkeys'
import type { z } from 'zod'
import type { Tx } from '../../db/connect.ts'
import type { Passkey } from '../../db/generated/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { requireProof } from '../../kernel/authorize.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { deviceText } from '../../kernel/device.ts'
import { endOtherSessions } from '../../kernel/end-other-sessions.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { localize } from '../../kernel/localize.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { LIST_IS_FULL, refuse } from '../../kernel/refuse.ts'
import { forgetSecondFactor, markSecondFactor, requireShownSecondFactor } from '../../kernel/second-factor.ts'
import { challengeIn, useChallenge } from './challenges.ts'
import { askToCreate, verifyCreated } from './create-passkey.ts'
import { passkeyLetter } from './passkey-letter.ts'
import { LAST_WAY_BACK } from './refusals.ts'

/** How many one person may have. */
const MOST = 20

/** What a new passkey of the person is made from, once they have proved that it is them. */
export async function askToAdd(context: SessionContext): Promise<PasskeyCreation> {
  const { runtime, person, ip } = context
  requireFreshProof(context)
  await requireShownSecondFactor(context)
  await countAttempt(context, 'passkey-address', ip)
  const known = await runtime.database.prisma.passkey.findMany({ where: { userId: person.userId } })
  if (known.length >= MOST) throw refuse(LIST_IS_FULL, context)
  const { userId: id, displayName, email } = person
  const knownIds = known.map(({ credentialId }) => credentialId)
  return askToCreate(context, { id, name: email ?? displayName, displayName, knownIds }, false)
}

/** Adds a passkey that was made for this person in this browser: every other session ends, and they are told. */
export async function addPasskey(
  context: SessionContext,
  { passkey, name }: z.output<typeof passkeyRoutes.add.body>,
): Promise<Passkey> {
  const { runtime, person, ip } = context
  await requireShownSecondFactor(context)
  await countAttempt(context, 'sign-in-address', ip)
  const { prisma } = runtime.database
  const { userId } = person
  const challenge = challengeIn(passkey.clientDataJSON)
  await useChallenge(prisma, context, challenge, { userId, joining: false })
  const made = await verifyCreated(runtime.config, challenge, passkey)
  return prisma.$transaction(async (tx) => {
    const data = [{ ...made, userId, name: name ?? localize(deviceText(person.device), context) }]
    const [added] = await tx.passkey.createManyAndReturn({ data, skipDuplicates: true })
    if (!added) throw problem('passkey-refused')
    await markSecondFactor(tx, person.sessionId)
    await afterChange(tx, context, { action: 'passkey.added', passkeyId: added.id })
    return added
  })
}

/** Calls a passkey of the person something else. */
export async function renamePasskey(context: SessionContext, id: string, name: string): Promise<Passkey> {
  requireProof(context)
  const where = { id, userId: context.person.userId }
  const [renamed] = await context.runtime.database.prisma.passkey.updateManyAndReturn({ where, data: { name } })
  if (!renamed) throw problem('not-found')
  return renamed
}

/** Removes a passkey of the person, unless nothing else would let them in again. */
export async function removePasskey(context: SessionContext, id: string): Promise<void> {
  const { runtime, person } = context
  requireFreshProof(context)
  const { userId } = person
  await runtime.database.prisma.$transaction(async (tx) => {
    // two removals at once would each leave the other's passkey
    await tx.$executeRaw`SELECT FROM identity.users WHERE id = ${userId}::uuid FOR UPDATE`
    const { passwordHash, passkeys } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      include: { passkeys: { select: { id: true } } },
    })
    if (!passkeys.some((one) => one.id === id)) throw problem('not-found')
    if (passwordHash === null && passkeys.length === 1) throw refuse(LAST_WAY_BACK, context)
    await tx.passkey.delete({ where: { id } })
    await forgetSecondFactor(tx, userId)
    await afterChange(tx, context, { action: 'passkey.removed', passkeyId: id })
  })
}

type Change = { action: 'passkey.added' | 'passkey.removed'; passkeyId: string }

async function afterChange(tx: Tx, context: SessionContext, { action, passkeyId }: Change): Promise<void> {
  const { runtime, person, now } = context
  const { userId, device } = person
  await endOtherSessions(tx, context)
  await recordAccess(tx, { action, userId, resourceId: passkeyId, meta: { device } })
  await enqueue({ tx, runtime }, passkeyLetter, { userId, at: now.toISOString(), action })
}
