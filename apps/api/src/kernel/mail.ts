/** A message in plain words: neutral sender and subject, no case words (security.md row 113). */
export type Message = { to: string; subject: string; text: string }

/** Where messages go: SMTP, or the outbox folder that the operator can read. */
export type Mail = { send: (message: Message) => Promise<void> }
