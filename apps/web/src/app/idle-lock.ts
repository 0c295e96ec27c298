import { MINUTE } from '@holdfast/domain/shared/time'

/** How long nobody touches the screen before it is covered (F90h). The server ends the session itself later. */
export const COVER_AFTER_MINUTES = 10

const NEVER = ['/run', '/safety/card']

/**
 * Whether a page is covered when nobody has touched it for a while: pages of a case, where private words stand. Never while
 * a meeting is under way, where a phone lies on the table and everybody must reach Stop at once, and never the emergency card.
 */
export const isCoverable = (pathname: string, isUnderWay: boolean): boolean =>
  pathname.startsWith('/o/') && !isUnderWay && !NEVER.some((end) => pathname.endsWith(end))

/** Whether the last touch lies long enough behind; a phone that slept comes back covered. */
export const isIdle = (lastTouchAt: number, now: number): boolean => now - lastTouchAt >= COVER_AFTER_MINUTES * MINUTE
