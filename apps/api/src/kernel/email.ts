import { domainToASCII } from 'node:url'

/**
 * The form in which an address is kept, compared and sent to: one address is one account, however it is typed. Letters are
 * composed (RFC 6532, 3.1) and small, and the domain is in its ASCII form (RFC 5891, 4.4); a domain without one stays as typed.
 */
export function canonicalEmail(email: string): string {
  const given = email.trim().normalize('NFC').toLowerCase()
  const at = given.lastIndexOf('@')
  return given.slice(0, at + 1) + (domainToASCII(given.slice(at + 1)) || given.slice(at + 1))
}

/** Where letters to an address arrive: what follows a plus sign in it leads to the same person. */
export const mailboxOf = (email: string): string => canonicalEmail(email).replace(/\+[^@]*(?=@)/, '')
