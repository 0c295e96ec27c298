import { letterOf } from '@holdfast/domain/letters/letters'
import { dateFormat } from '@holdfast/domain/shared/date-format'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

/** Tells a member that something they belong to ends on a day, without saying what it is. */
export const organizationEndsLetter: Job<{ userId: string; dueAt: string }> = {
  name: 'organization-ends-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, dueAt }) => {
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    const to = user?.email ?? user?.contactEmail
    if (!user || !to) return
    const locale = spokenLocale(user.locale)
    const day = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dueAt))
    await sendLetter(
      runtime,
      { to, locale },
      letterOf('organization_ends', { day, link: `${runtime.config.publicUrl}/home` }),
    )
  },
}
