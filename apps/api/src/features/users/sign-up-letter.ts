import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

/** Tells the owner of an account that somebody tried to open another one with its address. A new account gets no letter. */
export const signUpLetter: Job<{ userId: string; isNew: boolean }> = {
  name: 'sign-up-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, isNew }) => {
    if (isNew) return
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    if (!user?.email) return
    const { publicUrl } = runtime.config
    const fills = { signIn: `${publicUrl}/sign-in`, reset: `${publicUrl}/reset` }
    await sendLetter(runtime, { to: user.email, locale: spokenLocale(user.locale) }, letterOf('account_exists', fills))
  },
}
