import { type ReminderKind, wants } from '@holdfast/domain/reminders/reminder'
import { type Locale, spokenLocale } from '@holdfast/domain/text'
import type { Tx } from '../../db/connect.ts'
import { settingsOfOne } from './reminder-settings.queries.ts'

/** Who is written to, where and in which language. */
export type Address = { userId: string; to: string; locale: Locale }

/** Where letters for a person go, and in which language: the address of their account, or the one that a guest gave; null without one. */
export async function ownAddressOf(tx: Pick<Tx, 'user'>, userId: string): Promise<Address | null> {
  const user = await tx.user.findUnique({ where: { id: userId } })
  const to = user?.kind === 'guest' ? user.contactEmail : user?.email
  return user && to ? { userId, to, locale: spokenLocale(user.locale) } : null
}

/**
 * Where letters for a member of a case go. Null where there is no address, they belong to the case no more, want no letters of this kind, or said
 * in the plan that something else than e-mail is safe, and nothing else since.
 */
export async function addressOf(
  tx: Tx,
  organizationId: string,
  memberId: string,
  kind: ReminderKind,
): Promise<Address | null> {
  const member = await tx.caseMember.findUnique({ where: { organizationId_id: { organizationId, id: memberId } } })
  if (!member || member.endedAt !== null) return null
  const settings = await settingsOfOne(tx, member.userId)
  if (!wants(settings, kind)) return null
  if (settings.channel === null) {
    const about = await tx.participantAbout.findFirst({
      where: { organizationId, participant: { caseMemberId: memberId }, channel: { not: null } },
      orderBy: { planId: 'desc' },
    })
    if (about && about.channel !== 'email') return null
  }
  return ownAddressOf(tx, member.userId)
}
