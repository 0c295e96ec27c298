import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

/** `userId` is who is told, `openedById` who opened it. */
type Data = { userId: string; openedById: string }

/** Tells somebody who leads a case that a colleague opened it in an emergency: who it was, and where to see why; nothing of the case. */
export const emergencyLetter: Job<Data> = {
  name: 'emergency-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, openedById }) => {
    const { user: users } = runtime.database.prisma
    const [reader, opener] = await Promise.all([
      users.findUnique({ where: { id: userId } }),
      users.findUnique({ where: { id: openedById } }),
    ])
    const to = reader?.kind === 'guest' ? reader.contactEmail : reader?.email
    if (!reader || !opener || !to) return
    const fills = { name: opener.displayName, link: runtime.config.publicUrl }
    await sendLetter(runtime, { to, locale: spokenLocale(reader.locale) }, letterOf('emergency_opened', fills))
  },
}
