const MOST_KNOWN = 2_000

/**
 * The same rule, carried out once for each text: a plan is read far more often than its words change, and most of them are the
 * product's own. Keeps what it found in memory, for 2,000 texts at most.
 */
export function oncePerText<Found>(rule: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = rule(text)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, found)
    return found
  }
}
