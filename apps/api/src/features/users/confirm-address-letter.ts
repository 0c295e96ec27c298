import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import { databaseNow } from '../../db/database-now.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { CONFIRM_DAYS, confirmToken } from './confirm-link.ts'

/** The letter with the link that confirms the address of an account; the link is made when the letter is sent. */
export const confirmAddressLetter: Job<{ userId: string }> = {
  name: 'confirm-address-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId }) => {
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    if (!user?.email || user.emailConfirmedAt) return
    const token = confirmToken(runtime.config, userId, await databaseNow(runtime.database.prisma))
    const link = `${runtime.config.publicUrl}/confirm#${token}`
    const reader = { to: user.email, locale: spokenLocale(user.locale) }
    await sendLetter(runtime, reader, letterOf('confirm_address', { days: CONFIRM_DAYS, link }))
  },
}
