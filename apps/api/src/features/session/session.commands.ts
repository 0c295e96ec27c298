import type { sessionRoutes } from '@holdfast/contracts/session'
import { letterOf } from '@holdfast/domain/letters/letters'
import type { Locale } from '@holdfast/domain/text'
import type { z } from 'zod'
import { deviceText } from '../../http/device.ts'
import { hashOfToken, newToken } from '../../http/session-cookie.ts'
import type { Person, PublicContext, SessionContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { messageFor } from '../../kernel/mail.ts'
import { openSession } from '../../kernel/open-session.ts'
import { problem } from '../../kernel/problem.ts'
import { verifyPassword } from '../users/password.ts'

/** The form in which an address is compared and counted. */
export const addressOf = (email: string): string => email.trim().toLowerCase()

type SignIn = z.output<typeof sessionRoutes.signIn.body> & { knownDevice: string | null }

/**
 * Signs in: the attempt is counted first, then verified; a new session id every time. A device that the person has used before
 * is counted by itself, so that nobody is locked out by a stranger who guesses.
 */
export async function signIn(context: PublicContext, { email, password, knownDevice }: SignIn) {
  const { runtime, ip, now, device } = context
  const address = addressOf(email)
  await countAttempt(runtime, 'address', ip)
  if (knownDevice) await countAttempt(runtime, 'sign-in-device', `${knownDevice} ${address}`)
  else await countAttempt(runtime, 'sign-in-account', address)
  const user = await runtime.database.prisma.user.findUnique({ where: { email: address } })
  if (!(await verifyPassword(user?.passwordHash, password)) || !user) throw problem('sign-in-refused')
  const isFirst = (await runtime.database.prisma.session.count({ where: { userId: user.id } })) === 0
  const token = newToken()
  const session = await openSession(runtime.database.prisma, runtime.config, {
    userId: user.id,
    tokenHash: hashOfToken(token),
    device,
    now,
  })
  const person: Person = {
    userId: user.id,
    sessionId: session.id,
    kind: 'account',
    displayName: user.displayName,
    email: user.email,
    locale: user.locale as Locale,
  }
  // the letter never holds up whoever signs in
  if (!knownDevice && !isFirst) void reportNewDevice(context, person).catch(() => undefined)
  return { token, person }
}

/** Tells somebody that their account was opened where it never was before (docs/security.md promise 15). */
async function reportNewDevice({ runtime, now, device }: PublicContext, { email, locale }: Person): Promise<void> {
  const at = now.toISOString().slice(0, 16).replace('T', ' ')
  const fills = { device: deviceText(device), at, reset: `${runtime.config.publicUrl}/reset` }
  if (email) await runtime.mail.send(messageFor({ to: email, locale }, letterOf('new_device', fills)))
}

/** The language in which Holdfast speaks to this person, on every device. */
export async function setLocale({ runtime, person }: SessionContext, locale: Locale): Promise<void> {
  await runtime.database.prisma.user.update({ where: { id: person.userId }, data: { locale } })
}

/** Ends one session of the person. Someone else's looks like none at all. */
export async function endSession({ runtime, person, now }: SessionContext, sessionId: string): Promise<void> {
  const { count } = await runtime.database.prisma.session.updateMany({
    where: { id: sessionId, userId: person.userId, endedAt: null },
    data: { endedAt: now },
  })
  if (count === 0) throw problem('not-found')
}

/** Signs the person out everywhere, on this device too; it takes effect with the next request. */
export async function endAllSessions({ runtime, person, now }: SessionContext): Promise<void> {
  await runtime.database.prisma.session.updateMany({
    where: { userId: person.userId, endedAt: null },
    data: { endedAt: now },
  })
}
