const AWAY_AFTER = 60_000
let lastActiveAt = Date.now()

// a click and an input also come from voice control, switches and screen readers, which send no pointer and no key; a page scrolls by
// itself too, when news of others comes in, so that scrolling alone says nothing
const ACTIVITY = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'input', 'click'] as const

/** Calls back whenever somebody uses the page, until the answer is called. */
export function onActivity(page: EventTarget, act: () => void): () => void {
  const stop = new AbortController()
  for (const kind of ACTIVITY) page.addEventListener(kind, act, { passive: true, capture: true, signal: stop.signal })
  return () => stop.abort()
}

/** Notices whenever somebody uses the page. */
export function watchPresence(page: EventTarget): void {
  onActivity(page, () => void (lastActiveAt = Date.now()))
}

/**
 * Whether nobody has used this page for a minute. What it asks for by itself then, because somebody else changed something, is no
 * use of the session (`x-background`).
 */
export const isNobodyHere = (): boolean => Date.now() - lastActiveAt > AWAY_AFTER
