import { canonicalEmail } from '../../kernel/email.ts'
import { fingerprint } from '../../kernel/secrets.ts'

/** The keyed fingerprint of the loved one's address: all that is kept of it, so that nobody invites them by mistake. */
export const lovedOneFingerprint = (secret: string, email: string): string =>
  fingerprint(secret, 'loved-one-email', canonicalEmail(email))
