const LASTS = 5 * 60_000

/**
 * Gives one wish one Idempotency-Key until it is answered: whoever presses again because the connection went, or presses twice,
 * asks for the same thing and gets it once. After five minutes the same words are a new wish.
 */
export function createIntents(now: () => number, newKey: () => string) {
  const open = new Map<string, { key: string; since: number }>()
  return {
    keyOf: (wish: string): string => {
      const known = open.get(wish)
      if (known && now() - known.since < LASTS) return known.key
      const key = newKey()
      open.set(wish, { key, since: now() })
      return key
    },
    answered: (wish: string): void => {
      open.delete(wish)
    },
  }
}
