import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import { deviceText } from '../../kernel/device.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

/** Tells somebody that their account was opened where it never was before (docs/security.md promise 15). */
export const newDeviceLetter: Job<{ sessionId: string }> = {
  name: 'new-device-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { sessionId }) => {
    const where = { id: sessionId }
    const session = await runtime.database.prisma.session.findUnique({ where, include: { user: true } })
    if (!session?.user.email) return
    const { user, device, createdAt } = session
    const at = createdAt.toISOString().slice(0, 16).replace('T', ' ')
    const fills = { device: deviceText(device), at, reset: `${runtime.config.publicUrl}/reset` }
    await sendLetter(
      runtime,
      { to: session.user.email, locale: spokenLocale(user.locale) },
      letterOf('new_device', fills),
    )
  },
}
