import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'

type Data = { userId: string; at: string; action: 'passkey.added' | 'passkey.removed' }
const KINDS = {
  account: { 'passkey.added': 'passkey_added', 'passkey.removed': 'passkey_removed' },
  guest: { 'passkey.added': 'guest_passkey_added', 'passkey.removed': 'guest_passkey_removed' },
} as const

/** Tells somebody that a passkey of theirs was added or removed, and what to do if it was not them; a guest where they gave an address. */
export const passkeyLetter: Job<Data> = {
  name: 'passkey-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { userId, at, action }) => {
    const user = await runtime.database.prisma.user.findUnique({ where: { id: userId } })
    const to = user?.email ?? user?.contactEmail
    if (!user || !to) return
    const fills = { at: at.slice(0, 16).replace('T', ' '), reset: `${runtime.config.publicUrl}/reset` }
    const kind = KINDS[user.kind === 'guest' ? 'guest' : 'account'][action]
    await sendLetter(runtime, { to, locale: spokenLocale(user.locale) }, letterOf(kind, fills))
  },
}
