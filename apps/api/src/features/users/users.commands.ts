import { randomBytes } from 'node:crypto'
import type { userRoutes } from '@holdfast/contracts/users'
import { letterOf } from '@holdfast/domain/letters/letters'
import type { Locale } from '@holdfast/domain/text'
import type { z } from 'zod'
import type { PublicContext, Runtime } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { messageFor } from '../../kernel/mail.ts'
import { problem } from '../../kernel/problem.ts'
import { hashOfToken } from '../../http/session-cookie.ts'
import { hashPassword, refuseCommonPassword } from './password.ts'

const RESET_MINUTES = 30
const accepted = { accepted: true } as const

/** One address is one account, however it is typed. */
export const canonicalEmail = (email: string): string => email.trim().toLowerCase()

/** Opens an account. Someone who already has one gets the same answer, and a letter to the address that says so. */
export async function signUp({ runtime, ip }: PublicContext, body: z.output<typeof userRoutes.signUp.body>) {
  await countAttempt(runtime, 'address', ip)
  const email = canonicalEmail(body.email)
  refuseCommonPassword(body.password, email, body.displayName)
  const passwordHash = await hashPassword(body.password)
  const { count } = await runtime.database.prisma.user.createMany({
    data: [{ kind: 'account', email, displayName: body.displayName.trim(), passwordHash, locale: body.locale }],
    skipDuplicates: true,
  })
  // nobody waits for the letter: how long it takes would tell that there is an account
  if (count === 0) void sayThatThereIsOne(runtime, email).catch(() => undefined)
  return accepted
}

async function sayThatThereIsOne({ database, mail, config }: Runtime, email: string): Promise<void> {
  const { locale } = await database.prisma.user.findUniqueOrThrow({ where: { email }, select: { locale: true } })
  const fills = { signIn: `${config.publicUrl}/sign-in`, reset: `${config.publicUrl}/reset` }
  await mail.send(messageFor({ to: email, locale: locale as Locale }, letterOf('account_exists', fills)))
}

/** Makes a link that sets a new password, for whoever asks with the address of an account. */
export async function requestPasswordReset({ runtime, ip, now }: PublicContext, typedEmail: string) {
  const email = canonicalEmail(typedEmail)
  await countAttempt(runtime, 'address', ip)
  await countAttempt(runtime, 'reset-account', email)
  // nobody waits for link and letter: how long they take would tell that there is an account; who gets none asks again
  void sendResetLink(runtime, email, now).catch(() => undefined)
  return accepted
}

async function sendResetLink(runtime: Runtime, email: string, now: Date): Promise<void> {
  const reset = await createResetLink(runtime, email, now)
  if (!reset) return
  const { link, locale } = reset
  await runtime.mail.send(
    messageFor({ to: email, locale }, letterOf('password_reset', { minutes: RESET_MINUTES, link })),
  )
}

/** The link itself, and the language of whoever it is for, for the letter and for the operator's command; undefined where no account has the address. */
export async function createResetLink(
  { database, config }: Pick<Runtime, 'database'> & { config: Pick<Runtime['config'], 'publicUrl'> },
  email: string,
  now: Date,
): Promise<{ link: string; locale: Locale } | undefined> {
  const user = await database.prisma.user.findUnique({ where: { email: canonicalEmail(email) } })
  if (!user) return undefined
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + RESET_MINUTES * 60_000)
  await database.prisma.passwordReset.create({ data: { userId: user.id, tokenHash: hashOfToken(token), expiresAt } })
  return { link: `${config.publicUrl}/reset#${token}`, locale: user.locale as Locale }
}

/** Sets the new password once, and ends every session of the person. */
export async function completePasswordReset({ runtime, ip, now }: PublicContext, token: string, password: string) {
  await countAttempt(runtime, 'address', ip)
  refuseCommonPassword(password)
  const passwordHash = await hashPassword(password)
  await runtime.database.prisma.$transaction(async (tx) => {
    const tokenHash = hashOfToken(token)
    const { count } = await tx.passwordReset.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (count !== 1) throw problem('link-not-valid')
    const { userId } = await tx.passwordReset.findUniqueOrThrow({ where: { tokenHash } })
    await tx.user.update({ where: { id: userId }, data: { passwordHash } })
    await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
  })
  return accepted
}
