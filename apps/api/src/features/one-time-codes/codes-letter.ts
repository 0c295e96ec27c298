import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

type Kind = 'codes_added' | 'codes_removed' | 'recovery_codes_renewed' | 'recovery_code_used'

/** Tells the owner of an account what became of their codes, and what to do if it was not them. */
export const codesLetter: Job<{ userId: string; at: string; kind: Kind }> = {
  name: 'codes-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, at, kind }) => {
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    if (!user?.email) return
    const fills = { at: at.slice(0, 16).replace('T', ' '), reset: `${runtime.config.publicUrl}/reset` }
    await sendLetter(runtime, { to: user.email, locale: spokenLocale(user.locale) }, letterOf(kind, fills))
  },
}
