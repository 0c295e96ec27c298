const PREFIX = 'holdfast.draft.'

/** What was typed and is not yet on the server. It stays on this device until it is, or until sign-out. */
export type Draft<T> = { base: T; mine: Partial<T>; version: number }

/** What was typed here and has not reached the server; null where there is nothing. */
export function readDraft<T>(key: string): Draft<T> | null {
  const kept = localStorage.getItem(PREFIX + key)
  return kept ? (JSON.parse(kept) as Draft<T>) : null
}

/** Kept through a reload or an empty battery, until the server has it or somebody signs out. */
export function keepDraft<T>(key: string, draft: Draft<T>): void {
  localStorage.setItem(PREFIX + key, JSON.stringify(draft))
}

/** The server has it: nothing stays on the device. */
export function dropDraft(key: string): void {
  localStorage.removeItem(PREFIX + key)
}

/** What was typed into a form that is sent with a button. It is removed when the form is sent, or at sign-out. */
export function readForm<T>(key: string): T | null {
  const kept = localStorage.getItem(`${PREFIX}form.${key}`)
  return kept ? (JSON.parse(kept) as T) : null
}

/** Keeps what was typed into a form that is not sent yet; null removes it. */
export function keepForm(key: string, typed: unknown): void {
  if (typed === null) localStorage.removeItem(`${PREFIX}form.${key}`)
  else localStorage.setItem(`${PREFIX}form.${key}`, JSON.stringify(typed))
}

const CONTACTS = 'holdfast.crisis-numbers.'

/** Where the numbers to call are kept for a time without a network; an organization's own only until sign-out. */
export const contactsKey = (locale: string, organizationId?: string): string =>
  organizationId ? `${CONTACTS}own.${organizationId}.${locale}` : `${CONTACTS}${locale}`

/** At sign-out nothing that was typed stays here; the public crisis numbers do. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX) || key.startsWith(`${CONTACTS}own.`)) localStorage.removeItem(key)
}
