import type { Config } from '../../config.ts'

/**
 * Whom a passkey is for: the host of the public address, which the device holds it to, and the origin that must have asked. Its name is
 * the host as well: the list of passkeys on a device that others use says nothing more.
 */
export function relyingParty({ publicUrl }: Pick<Config, 'publicUrl'>): { id: string; name: string; origin: string } {
  const { hostname, origin } = new URL(publicUrl)
  return { id: hostname, name: hostname, origin }
}

/** For how long a challenge holds, in milliseconds: what the device is told. */
export const CHALLENGE_MS = 300_000
