/** One address is one account, however it is typed. */
export const canonicalEmail = (email: string): string => email.trim().toLowerCase()
