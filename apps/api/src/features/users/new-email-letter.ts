import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import { databaseNow } from '../../db/database-now.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { decrypt } from '../../kernel/secrets.ts'
import { changeToken, CONFIRM_DAYS, passwordMark } from './confirm-link.ts'

/** What an address in a job is encrypted for. */
export const NEW_EMAIL = 'new-email'

/**
 * The letter with the link that makes an address that of the account; none where somebody else has the address, or where the
 * password was changed since. The link is made when the letter is sent, so that it is stored nowhere.
 */
export const newEmailLetter: Job<{ userId: string; to: string; mark: string }> = {
  name: 'new-email-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, to: encrypted, mark }) => {
    const { prisma } = runtime.database
    const email = decrypt(runtime.config.HOLDFAST_SECRET, NEW_EMAIL, encrypted)
    const user = await prisma.user.findUnique({ where: { id: userId } })
    if (!user || !email || passwordMark(runtime.config, user) !== mark) return
    if ((await prisma.user.count({ where: { email } })) > 0) return
    const token = changeToken(runtime.config, user, email, await databaseNow(prisma))
    const link = `${runtime.config.publicUrl}/confirm#${token}`
    const reader = { to: email, locale: spokenLocale(user.locale) }
    await sendLetter(runtime, reader, letterOf('email_change', { days: CONFIRM_DAYS, link }))
  },
}
