import type { Letter } from '@holdfast/domain/letters/letters'
import type { Locale } from '@holdfast/domain/text'
import type { Runtime } from '../kernel/context.ts'
import { MailRefused, messageFor, type StopLink } from '../kernel/mail.ts'
import { type Job, PermanentFailure } from './job.ts'

/** A letter is tried again for about two hours. */
export const LETTER_RETRY: Job<object>['retry'] = ({ MAIL_RETRY_SECONDS }) => ({
  limit: 8,
  delaySeconds: MAIL_RETRY_SECONDS,
  longestSeconds: 3600,
})

/** One mail server that takes its time does not hold up the letters of others. */
export const LETTERS_AT_ONCE = 4

/** Sends a letter in the language of its reader. An address that the mail server refuses is not tried again. `stop` is how no more of them come. */
export async function sendLetter(
  { mail }: Runtime,
  reader: { to: string; locale: Locale },
  letter: Letter,
  stop?: StopLink,
): Promise<void> {
  try {
    await mail.send({ ...messageFor(reader, letter), ...(stop && { stop }) })
  } catch (error) {
    throw error instanceof MailRefused ? new PermanentFailure('mail-refused') : error
  }
}
