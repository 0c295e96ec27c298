import type { Letter } from '@holdfast/domain/letters/letters'
import type { Locale } from '@holdfast/domain/text'

/** A message in plain words: neutral sender and subject, no case words (docs/security.md promise 113). */
export type Message = { to: string; subject: string; text: string; stop?: StopLink }

/** How a mail program ends letters of this kind with one click (RFC 8058), and what tells this letter from every other one. */
export type StopLink = { url: string; messageId: string }

/**
 * Where messages go: SMTP, or the outbox folder that the operator can read. Only jobs send: whoever asks for a letter never waits
 * for it. Throws `MailRefused` where the address is refused for good, anything else where a later try may succeed.
 */
export type Mail = { send: (message: Message) => Promise<void> }

/** The mail server takes no letter for this address (an answer from 500 to 599), however often it is tried. */
export class MailRefused extends Error {}

/** A letter as a message in the language of whoever gets it. */
export const messageFor = ({ to, locale }: { to: string; locale: Locale }, { subject, text }: Letter): Message => ({
  to,
  subject: subject[locale],
  text: text[locale],
})
