import { dueReminder } from '@holdfast/domain/reminders/due-reminder'
import { USUAL_SETTINGS } from '@holdfast/domain/reminders/reminder'
import { spokenLocale } from '@holdfast/domain/text'
import { withTenant } from '../../db/with-tenant.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { Runtime } from '../../kernel/context.ts'
import { invitationLetter } from '../invitations/invitation-letter.ts'
import type { OpenThing } from './open-things.ts'
import { quietOf } from './reminder-settings.queries.ts'

/** Sends the letter of an invitation once more, where nobody accepted it within three days: once, and outside of the usual quiet hours. */
export async function remindInvited(
  runtime: Runtime,
  { thing, timeZone, ...where }: OpenThing,
  now: Date,
): Promise<void> {
  if (thing.kind !== 'invitation' || dueReminder(thing, quietOf(USUAL_SETTINGS, timeZone), now) === null) return
  const { organizationId, userId } = where
  const { id } = thing
  await withTenant(runtime.database, { organizationId, userId, entrance: { by: 'job' } }, async (tx) => {
    const open = { organizationId, id, remindedAt: null, acceptedAt: null, revokedAt: null }
    const { count } = await tx.invitation.updateMany({ where: open, data: { remindedAt: now } })
    if (count === 0) return
    const inviter = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    const data = { organizationId, invitationId: id, userId, locale: spokenLocale(inviter.locale) }
    await enqueue({ tx, runtime }, invitationLetter, data)
  })
}
