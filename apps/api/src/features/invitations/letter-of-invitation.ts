import { type LetterKind, type LetterState, letterOf } from '@holdfast/domain/letters/letters'
import { DAY } from '@holdfast/domain/shared/time'
import { type Locale, spokenLocale } from '@holdfast/domain/text'
import type { Config } from '../../config.ts'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import { withTenant } from '../../db/with-tenant.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import type { Runtime } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type Sent, stateOf } from './link-of-invitation.ts'

/** `userId` is who invited, `locale` their language. */
type Data = { organizationId: string; invitationId: string; userId: string; locale: Locale }
/** Which row of a table it is. */
type Id = { organizationId: string; id: string }
type Reached = Exclude<LetterState, 'waiting'>

/** The table of invitations that a letter is about: what it reads of it, and what it writes when the letter is sent or given up. */
export type InvitationTable<R extends Sent> = {
  name: string
  letter: LetterKind
  find: (tx: Tx, id: Id) => Promise<R | null>
  inviter: (tx: Tx, id: Id) => Promise<{ displayName: string } | null>
  link: (config: Config, row: R) => Promise<string>
  reached: (tx: Tx, id: Id, data: { userId: string; letterState: Reached }) => Promise<unknown>
}

/**
 * The letter of an invitation, of whichever table: who writes, a link, and nothing about what it is for. It is not sent where the
 * invitation was withdrawn, used or is too old by then.
 */
export function letterOfInvitation<R extends Sent & { organizationId: string; invitedById: string }>(
  table: InvitationTable<R>,
): Job<Data> {
  const inside = <T>({ database }: Runtime, { organizationId, userId }: Data, work: (tx: Tx) => Promise<T>) =>
    withTenant(database, { organizationId, userId, entrance: { by: 'job' } }, work)
  const setState = async (runtime: Runtime, data: Data, letterState: Reached): Promise<void> => {
    const { organizationId, invitationId: id, userId } = data
    await inside(runtime, data, (tx) => table.reached(tx, { organizationId, id }, { userId, letterState }))
  }
  const prepare = (runtime: Runtime, data: Data) =>
    inside(runtime, data, async (tx) => {
      const { organizationId, invitationId: id } = data
      const row = await table.find(tx, { organizationId, id })
      const now = await databaseNow(tx)
      if (!row || row.email === null || stateOf(row, now) !== 'open') return undefined
      const { displayName: name } = orNotFound(await table.inviter(tx, { organizationId, id: row.invitedById }))
      // somebody with an account is written to in their own language, anybody else in that of the one who invites
      const account = await tx.user.findUnique({
        where: { email: canonicalEmail(row.email) },
        select: { locale: true },
      })
      return {
        reader: { to: row.email, locale: account ? spokenLocale(account.locale) : data.locale },
        fills: {
          name,
          days: Math.ceil((row.expiresAt.getTime() - now.getTime()) / DAY),
          link: await table.link(runtime.config, row),
        },
      }
    })
  return {
    name: table.name,
    retry: LETTER_RETRY,
    concurrency: LETTERS_AT_ONCE,
    run: async (runtime, data) => {
      const toSend = await prepare(runtime, data)
      if (!toSend) return
      await sendLetter(runtime, toSend.reader, letterOf(table.letter, toSend.fills))
      await setState(runtime, data, 'sent')
    },
    giveUp: (runtime, data) => setState(runtime, data, 'failed'),
  }
}
