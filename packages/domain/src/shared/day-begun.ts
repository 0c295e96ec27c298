import { HOUR } from './time.ts'

/** The zone that is farthest ahead of UTC: where a calendar day begins first. */
export const FURTHEST_AHEAD = 14 * HOUR

/** The first moment at which this calendar day (`YYYY-MM-DD`) has begun somewhere, in milliseconds. */
export const dayBegins = (day: string): number => Date.parse(day) - FURTHEST_AHEAD

/** Whether this calendar day has begun anywhere. One that has not is a slip of the pen, or a plan. */
export const hasBegun = (day: string, now: Date): boolean => dayBegins(day) <= now.getTime()
