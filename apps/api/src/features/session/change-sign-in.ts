import type { sessionRoutes, SignInDetails } from '@holdfast/contracts/session'
import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'
import type { z } from 'zod'
import { enqueue } from '../../jobs/enqueue.ts'
import type { Person, Runtime, SessionContext } from '../../kernel/context.ts'
import { canonicalEmail, mailboxOf } from '../../kernel/email.ts'
import { endOtherSessions } from '../../kernel/end-other-sessions.ts'
import { keepProof } from '../../kernel/fresh-proof.ts'
import { countAttempt, countUntold } from '../../kernel/limits.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { refuse } from '../../kernel/refuse.ts'
import { encrypt } from '../../kernel/secrets.ts'
import { hashPassword, refuseCommonPassword } from '../users/password.ts'
import { passwordChangedLetter } from '../users/password-changed-letter.ts'
import { CONTACT_ADDRESS, contactEmailLetter } from './contact-email-letter.ts'
import { requireOwner } from './require-passphrase.ts'

const CONTACT_EMAIL_FOR_GUESTS: Refusal = {
  rule: 'contact_email_for_guests',
  reason: text('reasons.contact_email_for_guests'),
}

/** How the person who asks comes back; their address is shown once they proved that it is them. */
export async function signInDetails({ runtime, person }: SessionContext): Promise<SignInDetails> {
  const { passwordHash, contactEmail, oneTimeCodes, _count } = await runtime.database.prisma.user.findUniqueOrThrow({
    where: { id: person.userId },
    include: { oneTimeCodes: true, _count: { select: { passkeys: true, recoveryCodes: { where: { usedAt: null } } } } },
  })
  const hasPasskey = _count.passkeys > 0
  const hasOneTimeCodes = Boolean(oneTimeCodes?.confirmedAt)
  return {
    hasPassphrase: passwordHash !== null,
    hasPasskey,
    hasOneTimeCodes,
    secondFactorFrom: hasPasskey || hasOneTimeCodes ? null : await secondFactorFrom(runtime, person.userId),
    recoveryCodesLeft: _count.recoveryCodes,
    contactEmail: person.isLinkOnly ? null : contactEmail,
  }
}

async function secondFactorFrom({ database }: Runtime, userId: string): Promise<string | null> {
  const [found] = await database.prisma.$queryRaw<{ at: Date | null }[]>`
    SELECT holdfast.second_factor_from(${userId}::uuid) AS at`
  return found?.at?.toISOString() ?? null
}

/** Changes the passphrase of a guest or the password of an account: every other session ends, and they are told. */
export async function changePassphrase(
  context: SessionContext,
  { passphrase, newPassphrase }: z.output<typeof sessionRoutes.changePassphrase.body>,
): Promise<Person> {
  const { runtime, person, now } = context
  const user = await requireOwner(context, passphrase)
  await refuseCommonPassword('body/newPassphrase', newPassphrase, user.email ?? '', user.displayName)
  const passwordHash = await hashPassword(runtime, newPassphrase)
  return runtime.database.prisma.$transaction(async (tx) => {
    const where = { id: user.id, passwordHash: user.passwordHash }
    const { count } = await tx.user.updateMany({ where, data: { passwordHash } })
    // changed meanwhile, on another device
    if (count !== 1)
      throw passphrase === undefined ? problem('busy') : invalidField('body/passphrase', 'is not your passphrase')
    await endOtherSessions(tx, context)
    await recordAccess(tx, {
      action: 'password.changed',
      userId: user.id,
      resourceId: null,
      meta: { device: person.device },
    })
    await enqueue({ tx, runtime }, passwordChangedLetter, { userId: user.id, at: now.toISOString() })
    return keepProof(tx, context)
  })
}

/** Changes the address that a guest gave for themselves, or takes it away: every other session ends, and both addresses are told. */
export async function changeContactEmail(
  context: SessionContext,
  { passphrase, email: given }: z.output<typeof sessionRoutes.changeContactEmail.body>,
): Promise<SignInDetails> {
  const { runtime, person, now } = context
  if (person.kind !== 'guest') throw refuse(CONTACT_EMAIL_FOR_GUESTS, context)
  const user = await requireOwner(context, passphrase)
  const before = user.contactEmail
  const email = given === null ? null : canonicalEmail(given)
  if (email === before) return { ...(await signInDetails(context)), contactEmail: before }
  if (email !== null) {
    await countAttempt(context, 'contact-email', user.id)
    await countUntold(runtime, 'letters-mailbox', mailboxOf(email))
  }
  const letters = [
    { address: before, kind: 'contact_email_changed' as const },
    { address: email, kind: 'contact_email_given' as const },
  ]
  await runtime.database.prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { contactEmail: email } })
    await endOtherSessions(tx, context)
    await recordAccess(tx, {
      action: 'contact_email.changed',
      userId: user.id,
      resourceId: null,
      meta: { device: person.device },
    })
    for (const { address, kind } of letters) {
      if (address === null) continue
      const to = encrypt(runtime.config.HOLDFAST_SECRET, CONTACT_ADDRESS, address)
      await enqueue({ tx, runtime }, contactEmailLetter, { userId: user.id, at: now.toISOString(), to, kind })
    }
  })
  return { ...(await signInDetails(context)), contactEmail: email }
}
