import { type LetterState, letterOf } from '@holdfast/domain/letters/letters'
import { type Locale, spokenLocale } from '@holdfast/domain/text'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import { withTenant } from '../../db/with-tenant.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import type { Runtime } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { INVITATION_DAYS, stateOf } from '../invitations/invitations.queries.ts'
import { organizationInvitationLink } from './organization-invitations.queries.ts'

/** `userId` is who invited, `locale` their language. */
type Data = { organizationId: string; invitationId: string; userId: string; locale: Locale }

/** The letter of an invitation to an organization: who writes, and a link; not what the organization is called or does. */
export const organizationInvitationLetter: Job<Data> = {
  name: 'organization-invitation-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, data) => {
    const toSend = await prepare(runtime, data)
    if (!toSend) return
    await sendLetter(runtime, toSend.reader, letterOf('organization_invitation', toSend.fills))
    await setState(runtime, data, 'sent')
  },
  giveUp: (runtime, data) => setState(runtime, data, 'failed'),
}

const inside = <T>({ database }: Runtime, { organizationId, userId }: Data, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withTenant(database, { organizationId, userId, entrance: { by: 'job' } }, work)

/** Undefined where there is nothing to send any more: it was withdrawn, used or is too old, or who invited has left. */
function prepare(runtime: Runtime, data: Data) {
  const { organizationId, invitationId: id } = data
  return inside(runtime, data, async (tx) => {
    const row = await tx.organizationInvitation.findUnique({ where: { organizationId_id: { organizationId, id } } })
    if (!row || row.email === null || stateOf(row, await databaseNow(tx)) !== 'open') return undefined
    const inviter = orNotFound(
      await tx.organizationMember.findUnique({
        where: { organizationId_id: { organizationId, id: row.invitedById } },
      }),
    )
    // somebody with an account is written to in their own language, anybody else in that of the one who invites
    const account = await tx.user.findUnique({ where: { email: canonicalEmail(row.email) }, select: { locale: true } })
    return {
      reader: { to: row.email, locale: account ? spokenLocale(account.locale) : data.locale },
      fills: {
        name: inviter.displayName,
        days: INVITATION_DAYS,
        link: await organizationInvitationLink(runtime.config, row),
      },
    }
  })
}

async function setState(runtime: Runtime, data: Data, letterState: Exclude<LetterState, 'waiting'>): Promise<void> {
  const { organizationId, invitationId: id, userId } = data
  await inside(runtime, data, async (tx) => {
    const { count } = await tx.organizationInvitation.updateMany({
      where: { organizationId, id },
      data: { letterState },
    })
    if (count === 0) return
    await recordChange(
      { tx, person: { userId } },
      { action: `organization_invitation.letter_${letterState}`, resource: 'organization_invitations', resourceId: id },
    )
  })
}
