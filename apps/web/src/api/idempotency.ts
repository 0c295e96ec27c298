import { MINUTE } from '@holdfast/domain/shared/time'

const LASTS = 5 * MINUTE

/**
 * Gives one request one Idempotency-Key until it is answered: whoever presses again because the connection went, or presses twice,
 * asks for the same thing and gets it once. After five minutes the same body is a new request.
 */
export function createIdempotencyKeyCache(now: () => number, newKey: () => string) {
  const open = new Map<string, { key: string; since: number }>()
  return {
    keyOf: (fingerprint: string): string => {
      const known = open.get(fingerprint)
      if (known && now() - known.since < LASTS) return known.key
      const key = newKey()
      open.set(fingerprint, { key, since: now() })
      return key
    },
    release: (fingerprint: string): void => {
      open.delete(fingerprint)
    },
  }
}
