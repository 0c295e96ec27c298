import { enqueue } from '../../jobs/enqueue.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { deviceOf } from '../../kernel/device.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { encrypt } from '../../kernel/secrets.ts'
import { NEW_EMAIL } from './new-email-letter.ts'
import { type changeOfToken, passwordMark } from './confirm-link.ts'
import { emailChangeLetter } from './email-change-letter.ts'

type Change = NonNullable<ReturnType<typeof changeOfToken>>

/**
 * Makes an address that of the account, confirmed, and tells the one before; doing it twice is the same. `link-not-valid` where the
 * password or the address was changed since, or somebody else has the address by now.
 */
export async function changeEmail(context: PublicContext, { userId, mark, before, email }: Change): Promise<void> {
  const { runtime, now, userAgent } = context
  await runtime.database.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM identity.users WHERE id = ${userId}::uuid FOR UPDATE`
    const user = await tx.user.findUnique({ where: { id: userId } })
    if (!user || passwordMark(runtime.config, user) !== mark) throw problem('link-not-valid')
    if (user.email === email) return
    const isTaken = (await tx.user.count({ where: { email } })) > 0
    if (user.email !== before || isTaken) throw problem('link-not-valid')
    await tx.user.update({ where: { id: userId }, data: { email, emailConfirmedAt: now } })
    await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
    const meta = { device: deviceOf(userAgent) }
    await recordAccess(tx, { action: 'email.changed', userId, resourceId: null, meta })
    const to = encrypt(runtime.config.HOLDFAST_SECRET, NEW_EMAIL, before)
    await enqueue({ tx, runtime }, emailChangeLetter, { userId, to, at: now.toISOString(), kind: 'email_changed' })
  })
}
