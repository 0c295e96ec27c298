import type { userRoutes } from '@holdfast/contracts/users'
import type { z } from 'zod'
import { databaseNow } from '../../db/database-now.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { PublicContext, SessionContext } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { countAttempt, countUntold } from '../../kernel/limits.ts'
import { deviceOf } from '../../kernel/device.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { encrypt } from '../../kernel/secrets.ts'
import { hashOfToken } from '../../http/session-cookie.ts'
import { confirmAddressLetter } from './confirm-address-letter.ts'
import { changeEmail } from './change-email.ts'
import { changeOfToken, userOfConfirmToken } from './confirm-link.ts'
import { hashPassword, refuseCommonPassword } from './password.ts'
import { passwordChangedLetter } from './password-changed-letter.ts'
import { passwordResetLetter, RESET_ADDRESS } from './password-reset-letter.ts'
import { signUpLetter } from './sign-up-letter.ts'

const accepted = { accepted: true } as const

/** Opens an account. Someone who already has one gets the same answer, and a letter to the address that says so. */
export async function signUp(context: PublicContext, body: z.output<typeof userRoutes.signUp.body>) {
  const { runtime, ip } = context
  await countAttempt(context, 'sign-up-address', ip)
  const email = canonicalEmail(body.email)
  await countUntold(runtime, 'sign-up-account', email)
  await refuseCommonPassword('body/password', body.password, email, body.displayName)
  const passwordHash = await hashPassword(runtime, body.password)
  await runtime.database.prisma.$transaction(async (tx) => {
    const { count } = await tx.user.createMany({
      data: [{ kind: 'account', email, displayName: body.displayName.trim(), passwordHash, locale: body.locale }],
      skipDuplicates: true,
    })
    const { id } = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
    // a new account gets the same job: how long the answer takes would tell that there is one
    await enqueue({ tx, runtime }, signUpLetter, { userId: id, isNew: count === 1 })
  })
  return accepted
}

/** Sends a link that sets a new password to whoever asks with the address of an account. */
export async function requestPasswordReset(context: PublicContext, typedEmail: string) {
  const { runtime, ip } = context
  const email = canonicalEmail(typedEmail)
  await countAttempt(context, 'reset-address', ip)
  await countAttempt(context, 'reset-account', email)
  await countAttempt(context, 'reset-account-day', email)
  // whether there is an account is looked up by the job: how long the answer takes would tell
  const address = encrypt(runtime.config.HOLDFAST_SECRET, RESET_ADDRESS, email)
  await enqueue({ tx: runtime.database.prisma, runtime }, passwordResetLetter, { address })
  return accepted
}

/** Sets the new password once: every session of the person ends, every other link for a new password is void, their
 * passkeys are removed (one may be somebody else's), and they are told. The link came in a letter, so it confirms the address too. */
export async function completePasswordReset(context: PublicContext, token: string, password: string) {
  const { runtime, ip, now, userAgent } = context
  await countAttempt(context, 'reset-address', ip)
  const tokenHash = hashOfToken(token)
  const link = await runtime.database.prisma.passwordReset.findUnique({ where: { tokenHash }, include: { user: true } })
  await refuseCommonPassword('body/password', password, link?.user.email ?? '', link?.user.displayName ?? '')
  const passwordHash = await hashPassword(runtime, password)
  await runtime.database.prisma.$transaction(async (tx) => {
    const [used] = await tx.$queryRaw<{ userId: string }[]>`
      UPDATE identity.password_resets SET used_at = now()
      WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > now() RETURNING user_id AS "userId"`
    if (!used) throw problem('link-not-valid')
    const { userId } = used
    await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
    await tx.user.update({ where: { id: userId }, data: { passwordHash, emailConfirmedAt: now } })
    await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
    await tx.passkey.deleteMany({ where: { userId } })
    await recordAccess(tx, {
      action: 'password.changed',
      userId,
      resourceId: null,
      meta: { device: deviceOf(userAgent) },
    })
    await enqueue({ tx, runtime }, passwordChangedLetter, { userId, at: now.toISOString() })
  })
  return accepted
}

/** Sends a letter with the link that confirms the address of one's own account, a few times a day. */
export async function askToConfirmAddress(context: SessionContext) {
  const { runtime, person } = context
  if (person.email !== null) {
    await countAttempt(context, 'confirm-address', person.userId)
    await enqueue({ tx: runtime.database.prisma, runtime }, confirmAddressLetter, { userId: person.userId })
  }
  return accepted
}

/** Confirms that the owner of an account reads the letters to its address, or to the new one that they asked for. Doing it twice is the same. */
export async function confirmAddress(context: PublicContext, token: string) {
  const { runtime, ip, now } = context
  await countAttempt(context, 'link-address', ip)
  const at = await databaseNow(runtime.database.prisma)
  const change = changeOfToken(runtime.config, token, at)
  if (change) {
    await changeEmail(context, change)
    return accepted
  }
  const id = userOfConfirmToken(runtime.config, token, at)
  if (!id) throw problem('link-not-valid')
  const where = { id, emailConfirmedAt: null }
  await runtime.database.prisma.user.updateMany({ where, data: { emailConfirmedAt: now } })
  return accepted
}
