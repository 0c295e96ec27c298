import { letterOf } from '@holdfast/domain/letters/letters'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { decrypt } from '../../kernel/secrets.ts'
import { createResetLink, RESET_MINUTES } from './reset-link.ts'

/** What the address in a job is encrypted for. */
export const RESET_ADDRESS = 'password-reset-address'

/**
 * The letter with the link that sets a new password. The link is made when the letter is sent, so that it is stored nowhere; the
 * address is stored encrypted, because whether there is an account with it is looked up only here.
 */
export const passwordResetLetter: Job<{ address: string }> = {
  name: 'password-reset-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { address }) => {
    const to = decrypt(runtime.config.HOLDFAST_SECRET, RESET_ADDRESS, address)
    const reset = to && (await createResetLink(runtime, to))
    if (!to || !reset) return
    const { link, locale } = reset
    await sendLetter(runtime, { to, locale }, letterOf('password_reset', { minutes: RESET_MINUTES, link }))
  },
}
