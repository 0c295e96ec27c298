import { createHash, hkdfSync } from 'node:crypto'
import type { Key } from './jwe.ts'

/** The keys that the keys of organizations are encrypted with: the one of now first, then one that is being replaced. */
export type RootKeys = readonly [Key, ...Key[]]

/** From which the root keys follow: `ENCRYPTION_KEY`, or `HOLDFAST_SECRET` where it is not set, and the one before it. */
export type RootSettings = {
  HOLDFAST_SECRET: string
  ENCRYPTION_KEY?: string | undefined
  ENCRYPTION_KEY_BEFORE?: string | undefined
}

const known = new WeakMap<RootSettings, RootKeys>()

/** The root keys of an installation. */
export function rootKeysOf(settings: RootSettings): RootKeys {
  const made = known.get(settings) ?? [
    rootKey(settings.ENCRYPTION_KEY ?? settings.HOLDFAST_SECRET),
    ...(settings.ENCRYPTION_KEY_BEFORE === undefined ? [] : [rootKey(settings.ENCRYPTION_KEY_BEFORE)]),
  ]
  known.set(settings, made)
  return made
}

/** Its id tells nothing of it, and lets a wrong one be noticed. */
function rootKey(secret: string): Key {
  const bytes = new Uint8Array(hkdfSync('sha256', secret, 'holdfast', 'encryption', 32))
  return { id: createHash('sha256').update('holdfast root key').update(bytes).digest('base64url').slice(0, 16), bytes }
}
