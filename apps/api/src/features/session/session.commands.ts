import type { PasskeyAnswer } from '@holdfast/contracts/passkeys'
import type { sessionRoutes } from '@holdfast/contracts/session'
import { spokenLocale } from '@holdfast/domain/text'
import type { z } from 'zod'
import { requireProof } from '../../kernel/authorize.ts'
import type { Person, PublicContext, SessionContext } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { keepProof } from '../../kernel/fresh-proof.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { NOBODY } from '../../kernel/record-access.ts'
import { problem } from '../../kernel/problem.ts'
import { recordRefusal } from '../../kernel/record-refusal.ts'
import { showCode, useCode } from '../one-time-codes/use-code.ts'
import { ownerOfPasskey } from '../passkeys/verify-passkey.ts'
import { requirePassphrase } from './require-passphrase.ts'
import { verifyPassword } from '../users/password.ts'
import { renewHash } from '../users/renew-hash.ts'
import { beginSession } from './begin-session.ts'

type SignIn = z.output<typeof sessionRoutes.signIn.body> & { knownDevice: string | null; replaces: string | null }

/**
 * Signs in: the attempt is counted first, then verified; a new session id every time. Whoever has an app for one-time codes shows one
 * as well, after the password was right. A device that the person has used before
 * is counted by itself, so that attempts of other people lock nobody out. The session that this browser had before (`replaces`, the
 * hash of its token) ends.
 */
export async function signIn(context: PublicContext, { email, password, code, knownDevice, replaces }: SignIn) {
  const { runtime, ip } = context
  const address = canonicalEmail(email)
  if (knownDevice) await countAttempt(context, 'sign-in-device', `${knownDevice} ${address}`)
  else {
    await countAttempt(context, 'sign-in-address', ip)
    await countAttempt(context, 'sign-in-account', address)
  }
  const user = await runtime.database.prisma.user.findUnique({ where: { email: address } })
  if (!(await verifyPassword(user?.passwordHash, password)) || !user) {
    // also where there is no account: how long the answer takes would tell
    await recordRefusal(context, user?.id ?? NOBODY)
    throw problem('sign-in-refused')
  }
  await renewHash(runtime, user, password)
  const withSecondFactor = await showCode(context, user.id, code)
  return beginSession(context, user, { isKnownDevice: knownDevice !== null, replaces, withSecondFactor })
}

/**
 * Signs in whoever the passkey belongs to, with an account or as a guest. `isKnownDevice` tells whether somebody with this address has
 * signed in on the device before.
 */
export async function signInByPasskey(
  context: PublicContext,
  passkey: PasskeyAnswer,
  { isKnownDevice, replaces }: { isKnownDevice: (email: string) => boolean; replaces: string | null },
) {
  const user = await ownerOfPasskey(context, passkey)
  const isKnown = user.email === null || isKnownDevice(user.email)
  return beginSession(context, user, { isKnownDevice: isKnown, replaces, withSecondFactor: true })
}

/**
 * Shows that it is them, with the passphrase, the password, a passkey or a one-time code: it opens what is theirs to a guest who came by a link, and lets the
 * second of two people sign on the device of the first.
 */
export async function proveSession(
  context: SessionContext,
  { passphrase, passkey, code }: z.output<typeof sessionRoutes.prove.body>,
): Promise<Person> {
  const { runtime, person } = context
  if (passkey) await ownerOfPasskey(context, passkey, person.userId)
  else if (code !== undefined) await useCode(context, person.userId, code)
  else await requirePassphrase(context, passphrase ?? '')
  return keepProof(runtime.database.prisma, context, passphrase === undefined)
}

/** What the person is called, and the language in which Holdfast speaks to them, on every device. A link alone changes no name. */
export async function changeUser(
  context: SessionContext,
  { locale, displayName }: z.output<typeof sessionRoutes.changeUser.body>,
): Promise<Person> {
  const { runtime, person } = context
  if (displayName !== undefined) requireProof(context)
  const data = { ...(locale && { locale }), ...(displayName !== undefined && { displayName: displayName.trim() }) }
  const user = await runtime.database.prisma.user.update({ where: { id: person.userId }, data })
  return { ...person, displayName: user.displayName, locale: spokenLocale(user.locale) }
}

/** Ends one session of the person. Someone else's looks like none at all. */
export async function endSession({ runtime, person, now }: SessionContext, sessionId: string): Promise<void> {
  const { count } = await runtime.database.prisma.session.updateMany({
    where: { id: sessionId, userId: person.userId, endedAt: null },
    data: { endedAt: now },
  })
  if (count === 0) throw problem('not-found')
}

/** Signs the person out on every device but this one. */
export async function endOthers({ runtime, person, now }: SessionContext): Promise<void> {
  await runtime.database.prisma.session.updateMany({
    where: { userId: person.userId, endedAt: null, id: { not: person.sessionId } },
    data: { endedAt: now },
  })
}

/** Signs the person out everywhere, on this device too; it takes effect with the next request. */
export async function endAllSessions({ runtime, person, now }: SessionContext): Promise<void> {
  await runtime.database.prisma.session.updateMany({
    where: { userId: person.userId, endedAt: null },
    data: { endedAt: now },
  })
}
