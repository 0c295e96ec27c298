import {
  DELETION_REFUSED,
  deletionDue,
  type DeletionTime,
  type LetterFate,
} from '@holdfast/domain/account-deletion/account-deletion'
import { enqueue } from '../../jobs/enqueue.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { refuse } from '../../kernel/refuse.ts'
import { meaningOfDeletion } from './account-deletion.queries.ts'
import { accountDeletionLetter } from './account-deletion-letter.ts'
import { deleteAccounts } from './delete-accounts.ts'

/**
 * Asks for the end of one's own account: every session ends, and an e-mail says until when signing in takes it back. At once it is
 * carried out by a job that begins now. Refused while a case or a practice would be left without anybody.
 */
export async function askForDeletion(
  context: SessionContext,
  { letters, when }: { letters: LetterFate; when: DeletionTime },
): Promise<Date> {
  const { runtime, person, now } = context
  const { userId } = person
  const { blockers } = await meaningOfDeletion(runtime, userId)
  if (blockers.length > 0) throw refuse(DELETION_REFUSED, context)
  const dueAt = deletionDue(now, when)
  const asked = { lettersStay: letters === 'stay', askedAt: now, dueAt }
  await runtime.database.prisma.$transaction(async (tx) => {
    await tx.accountDeletion.upsert({ where: { userId }, create: { userId, ...asked }, update: asked })
    await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
    await recordAccess(tx, {
      action: 'account_deletion.asked',
      userId,
      resourceId: userId,
      meta: { letters, when },
    })
    if (when === 'at_once') await enqueue({ tx, runtime }, deleteAccounts, {})
    else await enqueue({ tx, runtime }, accountDeletionLetter, { userId })
  })
  return dueAt
}
