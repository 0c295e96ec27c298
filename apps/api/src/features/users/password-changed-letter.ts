import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

/**
 * Tells somebody that their password was changed, with the way to change it again; a guest of their passphrase,
 * where they gave an address.
 */
export const passwordChangedLetter: Job<{ userId: string; at: string }> = {
  name: 'password-changed-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, at }) => {
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    const to = user?.email ?? user?.contactEmail
    if (!user || !to) return
    const fills = { at: at.slice(0, 16).replace('T', ' '), reset: `${runtime.config.publicUrl}/reset` }
    const kind = user.kind === 'guest' ? 'passphrase_changed' : 'password_changed'
    await sendLetter(runtime, { to, locale: spokenLocale(user.locale) }, letterOf(kind, fills))
  },
}
