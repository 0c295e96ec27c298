const AWAY_AFTER = 60_000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']
let lastSign = Date.now()

/** Notices whenever somebody touches the page or types. */
export function watchPresence(page: EventTarget): void {
  for (const sign of SIGNS)
    page.addEventListener(sign, () => void (lastSign = Date.now()), { passive: true, capture: true })
}

/**
 * Whether nobody has touched this page for a minute. What it asks for by itself then, because somebody else changed something, is no
 * use of the session (`x-background`).
 */
export const isNobodyHere = (): boolean => Date.now() - lastSign > AWAY_AFTER
