import { browserNotes } from './notes.ts'

const CONTACTS = 'holdfast.crisis-numbers.'

/** Where the numbers to call are kept for a time without a network; an organization's own only until sign-out. */
export const contactsKey = (locale: string, organizationId?: string): string =>
  organizationId ? `${CONTACTS}own.${organizationId}.${locale}` : `${CONTACTS}${locale}`

/** At sign-out an organization's own numbers leave the device; the public ones stay. */
export function forgetOwnContacts(): void {
  for (const key of browserNotes.names()) if (key.startsWith(`${CONTACTS}own.`)) browserNotes.remove(key)
}
