import { type Letter, type LetterKind, letterOf } from '@holdfast/domain/letters/letters'
import { isQuiet, outOfQuiet } from '@holdfast/domain/reminders/quiet-hours'
import { type ReminderKind, type ReminderSettings, wants } from '@holdfast/domain/reminders/reminder'
import type { ReminderLetter } from '../../db/generated/client.ts'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import type { Runtime } from '../../kernel/context.ts'
import { digestLetter } from './digest-letter.ts'
import { isStillAsked } from './is-still-asked.ts'
import { type Address, addressOf, ownAddressOf } from './reminder-address.ts'
import { quietOf, settingsOfOne } from './reminder-settings.queries.ts'
import { stillDue } from './still-due.ts'
import { stopLinks } from './stop-link.ts'

const LETTERS: Readonly<Record<Exclude<ReminderKind, 'digest'>, LetterKind>> = {
  task: 'reminder_task',
  check_in: 'reminder_check_in',
  date_poll: 'reminder_date_poll',
  asked: 'reminder',
}

type Place = { organizationId: string | null; caseId: string | null; userId: string }

/** Where a letter about something of a case goes; null where its reader belongs to the case no more, or gave no address for this. */
async function addressIn({ database }: Runtime, place: Place, kind: ReminderKind): Promise<Address | null> {
  const { organizationId, caseId, userId } = place
  if (organizationId === null || caseId === null) return null
  const where = { organizationId, userId, entrance: { by: 'job' } } as const
  return withTenant(database, where, async (tx) => {
    const member = await tx.caseMember.findFirst({ where: { organizationId, caseId, userId, endedAt: null } })
    return member && addressOf(tx, organizationId, member.id, kind)
  }).catch((error: unknown) => {
    if (error instanceof TenantAccessDenied) return null
    throw error
  })
}

type Sending = { kind: ReminderKind; settings: ReminderSettings; links: { link: string; stop: string } }
type ToSend = { reader: Address; words: Letter }

/** Whom to write to and what, as far as there is still something to say. */
async function prepare(
  runtime: Runtime,
  letter: ReminderLetter,
  { kind, settings, links }: Sending,
): Promise<ToSend | null> {
  if (!wants(settings, kind)) return null
  if (kind === 'digest') {
    const reader = await ownAddressOf(runtime.database.prisma, letter.userId)
    const words = reader && (await digestLetter(runtime, letter.userId, settings, links))
    return words && { reader, words }
  }
  const isAsked = kind === 'asked'
  const places: Place[] = isAsked
    ? (await isStillAsked(runtime, letter))
      ? [letter]
      : []
    : await stillDue(runtime, letter, quietOf(settings, letter.timeZone))
  for (const place of places) {
    const reader = await addressIn(runtime, place, kind)
    if (reader) return { reader, words: letterOf(LETTERS[kind], links) }
  }
  return null
}

/**
 * Sends one reminder, decided again at that moment: turned off, done or closed meanwhile, it is dropped; in quiet hours it waits for
 * their end. It says neither what it is about nor whose it is.
 */
export const reminderLetter: Job<{ id: string }> = {
  name: 'reminder-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { id }) => {
    const { config, database } = runtime
    const letters = database.prisma.reminderLetter
    const letter = await letters.findUnique({ where: { id } })
    if (letter?.state !== 'waiting') return
    const kind = letter.kind as ReminderKind
    const settings = await settingsOfOne(database.prisma, letter.userId)
    const quiet = quietOf(settings, letter.timeZone)
    const now = runtime.now()
    if (isQuiet(now, quiet)) {
      await letters.update({ where: { id }, data: { state: 'planned', dueAt: outOfQuiet(now, quiet) } })
      return
    }
    const { oneClick, page } = stopLinks(config, { userId: letter.userId, kind })
    const links = { link: config.publicUrl, stop: page }
    const toSend = await prepare(runtime, letter, { kind, settings, links })
    if (toSend) {
      const messageId = `<${id}@${new URL(config.publicUrl).hostname}>`
      await sendLetter(runtime, toSend.reader, toSend.words, { url: oneClick, messageId })
    }
    await letters.update({ where: { id }, data: { state: toSend ? 'sent' : 'dropped', sentAt: now } })
  },
  giveUp: async ({ database }, { id }) => {
    await database.prisma.reminderLetter.updateMany({ where: { id, state: 'waiting' }, data: { state: 'failed' } })
  },
}
