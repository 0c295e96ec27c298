import { type Locale, spokenLocale } from '@holdfast/domain/text'
import type { Tx } from '../../db/connect.ts'

/**
 * Where letters for a member of a case go, and in which language: the address of their account, or the one that a guest gave for
 * themselves. Null where there is none, or they belong to the case no more.
 */
export async function addressOf(
  tx: Tx,
  organizationId: string,
  memberId: string,
): Promise<{ to: string; locale: Locale } | null> {
  const member = await tx.caseMember.findUnique({ where: { organizationId_id: { organizationId, id: memberId } } })
  if (!member || member.endedAt !== null) return null
  const user = await tx.user.findUnique({ where: { id: member.userId } })
  const to = user?.kind === 'guest' ? user.contactEmail : user?.email
  return user && to ? { to, locale: spokenLocale(user.locale) } : null
}
