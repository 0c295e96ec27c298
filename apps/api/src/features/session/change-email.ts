import type { sessionRoutes } from '@holdfast/contracts/session'
import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'
import type { z } from 'zod'
import { enqueue } from '../../jobs/enqueue.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { canonicalEmail, mailboxOf } from '../../kernel/email.ts'
import { endOtherSessions } from '../../kernel/end-other-sessions.ts'
import { countAttempt, countUntold } from '../../kernel/limits.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { refuse } from '../../kernel/refuse.ts'
import { encrypt } from '../../kernel/secrets.ts'
import { newEmailLetter, NEW_EMAIL } from '../users/new-email-letter.ts'
import { passwordMark } from '../users/confirm-link.ts'
import { emailChangeLetter } from '../users/email-change-letter.ts'
import { requireOwner } from './require-passphrase.ts'

const EMAIL_FOR_ACCOUNTS: Refusal = { rule: 'email_for_accounts', reason: text('reasons.email_for_accounts') }

/**
 * Asks for another address of an account: a link goes there and the present address is told. Whether somebody else has it is looked up
 * by the job, so that no answer tells; nothing changes before the link is opened.
 */
export async function askToChangeEmail(
  context: SessionContext,
  { passphrase, email: given }: z.output<typeof sessionRoutes.changeEmail.body>,
): Promise<void> {
  const { runtime, person, now } = context
  if (person.kind !== 'account') throw refuse(EMAIL_FOR_ACCOUNTS, context)
  const user = await requireOwner(context, passphrase)
  const email = canonicalEmail(given)
  if (email === user.email) return
  await countAttempt(context, 'contact-email', user.id)
  await countUntold(runtime, 'letters-mailbox', mailboxOf(email))
  const { id: userId } = user
  const to = encrypt(runtime.config.HOLDFAST_SECRET, NEW_EMAIL, email)
  await runtime.database.prisma.$transaction(async (tx) => {
    await endOtherSessions(tx, context)
    const meta = { device: person.device }
    await recordAccess(tx, { action: 'email.change_asked', userId, resourceId: null, meta })
    await enqueue({ tx, runtime }, newEmailLetter, { userId, to, mark: passwordMark(runtime.config, user) })
    const told = encrypt(runtime.config.HOLDFAST_SECRET, NEW_EMAIL, user.email ?? '')
    await enqueue({ tx, runtime }, emailChangeLetter, {
      userId,
      to: told,
      at: now.toISOString(),
      kind: 'email_change_asked',
    })
  })
}
