import { letterOf } from '@holdfast/domain/letters/letters'
import { dateFormat } from '@holdfast/domain/shared/date-format'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

/** Tells somebody that their account is going to end, and until when signing in keeps it. Nothing is sent once it was taken back. */
export const accountDeletionLetter: Job<{ userId: string }> = {
  name: 'account-deletion-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId }) => {
    const asked = await runtime.database.prisma.accountDeletion.findUnique({
      where: { userId },
      include: { user: true },
    })
    const to = asked?.user.email ?? asked?.user.contactEmail
    if (!asked || !to) return
    const locale = spokenLocale(asked.user.locale)
    const day = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(asked.dueAt)
    await sendLetter(
      runtime,
      { to, locale },
      letterOf('account_ends', { day, signIn: `${runtime.config.publicUrl}/sign-in` }),
    )
  },
}
