import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { decrypt } from '../../kernel/secrets.ts'

/** What the address in a job is encrypted for. */
export const CONTACT_ADDRESS = 'contact-address'

type Data = { userId: string; at: string; to: string; kind: 'contact_email_changed' | 'contact_email_given' }

/** Tells the address that a guest had before, and the one that they gave now, that it was changed. */
export const contactEmailLetter: Job<Data> = {
  name: 'contact-email-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, at, to: encrypted, kind }) => {
    const to = decrypt(runtime.config.HOLDFAST_SECRET, CONTACT_ADDRESS, encrypted)
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    if (!user || !to) return
    const fills = { at: at.slice(0, 16).replace('T', ' ') }
    await sendLetter(runtime, { to, locale: spokenLocale(user.locale) }, letterOf(kind, fills))
  },
}
