import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { decrypt } from '../../kernel/secrets.ts'
import { NEW_EMAIL } from './new-email-letter.ts'

type Data = { userId: string; to: string; at: string; kind: 'email_change_asked' | 'email_changed' }

/** Tells the address that an account has had that another one was asked for, or counts now. */
export const emailChangeLetter: Job<Data> = {
  name: 'email-change-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, to: encrypted, at, kind }) => {
    const to = decrypt(runtime.config.HOLDFAST_SECRET, NEW_EMAIL, encrypted)
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    if (!user || !to) return
    const fills = { at: at.slice(0, 16).replace('T', ' '), reset: `${runtime.config.publicUrl}/reset` }
    await sendLetter(runtime, { to, locale: spokenLocale(user.locale) }, letterOf(kind, fills))
  },
}
