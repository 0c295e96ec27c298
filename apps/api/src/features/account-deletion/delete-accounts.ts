import { PERSON_WHO_LEFT } from '@holdfast/domain/account-deletion/person-who-left'
import { localizedText, spokenLocale } from '@holdfast/domain/text'
import { withPerson } from '../../db/with-tenant.ts'
import { nightly } from '../../jobs/nightly.ts'
import type { Runtime } from '../../kernel/context.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { meaningOfDeletion } from './account-deletion.queries.ts'
import { leaveOrganization } from './leave-organization.ts'

/**
 * Carries out the deletion of accounts whose time has come: organization by organization, each in one transaction, and at last the
 * person. What was done stays done, so that it goes on where it was stopped. An account that has come to be the last one somewhere, or
 * that is in a case on hold, waits.
 */
export const deleteAccounts = nightly('delete-accounts', async (runtime, signal) => {
  const { database, now } = runtime
  const due = await database.prisma.accountDeletion.findMany({
    where: { dueAt: { lte: now() } },
    include: { user: true },
    orderBy: { dueAt: 'asc' },
  })
  for (const { userId, lettersStay, user } of due) {
    if (signal.aborted) return
    if ((await meaningOfDeletion(runtime, userId)).blockers.length > 0) continue
    const leftName = localizedText(PERSON_WHO_LEFT, spokenLocale(user.locale))
    for (const organizationId of await organizationsOf(runtime, userId))
      await leaveOrganization(runtime, { organizationId, userId, lettersStay, leftName })
    await database.prisma.$transaction(async (tx) => {
      await recordAccess(tx, { action: 'account_deletion.carried_out', userId, resourceId: userId })
      await tx.user.delete({ where: { id: userId } })
    })
  }
})

/** Everywhere that they belong to or once belonged to. */
const organizationsOf = ({ database }: Runtime, userId: string): Promise<string[]> =>
  withPerson(database, userId, async (tx) => {
    const where = { userId }
    const select = { organizationId: true }
    const found = [
      ...(await tx.caseMember.findMany({ where, select })),
      ...(await tx.organizationMember.findMany({ where, select })),
    ]
    return [...new Set(found.map(({ organizationId }) => organizationId))]
  })
