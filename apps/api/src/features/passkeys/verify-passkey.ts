import type { PasskeyAnswer, PasskeyRequest } from '@holdfast/contracts/passkeys'
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { parse } from 'uuid'
import type { Config } from '../../config.ts'
import type { Passkey, User } from '../../db/generated/client.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { problem } from '../../kernel/problem.ts'
import { NOBODY } from '../../kernel/record-access.ts'
import { recordRefusal } from '../../kernel/record-refusal.ts'
import { challengeIn, keepChallenge, TO_SIGN, useChallenge } from './challenges.ts'
import { CHALLENGE_MS, relyingParty } from './relying-party.ts'

/** What a device signs; it says itself whose passkey it has, so that nobody types an address. */
export async function askToSign(context: PublicContext): Promise<PasskeyRequest> {
  await countAttempt(context, 'passkey-address', context.ip)
  const { id: rpId } = relyingParty(context.runtime.config)
  const userVerification = 'required'
  const { challenge } = await generateAuthenticationOptions({ rpID: rpId, userVerification })
  await keepChallenge(context, challenge, TO_SIGN)
  return { challenge, rpId, timeout: CHALLENGE_MS, userVerification }
}

/**
 * Whose passkey has signed: of `expected` alone, where somebody is named. Each try is counted, its challenge is used up, and a wrong
 * answer is recorded for the owner of the passkey.
 */
export async function ownerOfPasskey(context: PublicContext, given: PasskeyAnswer, expected?: string): Promise<User> {
  const { runtime, ip } = context
  const { prisma } = runtime.database
  await countAttempt(context, 'sign-in-address', ip)
  const challenge = challengeIn(given.clientDataJSON)
  await useChallenge(prisma, context, challenge, TO_SIGN)
  const where = { credentialId: given.credentialId }
  const passkey = await prisma.passkey.findUnique({ where, include: { user: true } })
  const counter = passkey && (await verifiedCounter(runtime.config, challenge, { given, passkey }))
  const isRight = passkey && typeof counter === 'bigint' && (expected === undefined || passkey.userId === expected)
  if (!isRight || !(await countUse(context, passkey, counter))) {
    await recordRefusal(context, expected ?? passkey?.userId ?? NOBODY)
    throw problem('passkey-refused')
  }
  return passkey.user
}

/** How often the device says that it has signed; undefined where anything about its answer is wrong. */
async function verifiedCounter(
  config: Config,
  expectedChallenge: string,
  { given, passkey }: { given: PasskeyAnswer; passkey: Passkey },
): Promise<bigint | undefined> {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(config)
  const { credentialId: id, clientDataJSON, authenticatorData, signature, userHandle } = given
  if (userHandle !== Buffer.from(parse(passkey.userId)).toString('base64url')) return undefined
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, authenticatorData, signature, userHandle },
        clientExtensionResults: {},
      },
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      credential: { id, publicKey: new Uint8Array(passkey.publicKey), counter: Number(passkey.counter) },
    })
    return verified ? BigInt(authenticationInfo.newCounter) : undefined
  } catch {
    // whatever is wrong with it, the library throws an error of its own
    return undefined
  }
}

/** Notes the use; false where the count of the device has gone back meanwhile, as that of a copy would. */
async function countUse({ runtime, now }: PublicContext, { id }: Passkey, counter: bigint): Promise<boolean> {
  const isNewer = counter === 0n ? { equals: 0n } : { lt: counter }
  const { count } = await runtime.database.prisma.passkey.updateMany({
    where: { id, counter: isNewer },
    data: { counter, lastUsedAt: now },
  })
  return count === 1
}
