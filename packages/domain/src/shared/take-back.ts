import { SECOND } from './time.ts'

/** How long a stop, or a "wait" of the sobriety check, that was tapped by mistake can be taken back by the one who tapped it. */
export const TAKE_BACK_SECONDS = 20
/** How much longer the way to the server may take. */
const ON_THE_WAY = 40 * SECOND

/** Whether what takes something back reaches the server in time: within 20 seconds, and on its way since. */
export const reachesInTime = (receivedAt: Date, takenBackAt: Date): boolean =>
  takenBackAt.getTime() - receivedAt.getTime() <= TAKE_BACK_SECONDS * SECOND + ON_THE_WAY

/** How many seconds are left for taking back what was tapped at this time; null when it is too late, or the clock is wrong. */
export function secondsToTakeBack(tappedAt: string, now: Date): number | null {
  const left = Math.ceil(TAKE_BACK_SECONDS - (now.getTime() - Date.parse(tappedAt)) / SECOND)
  return left > 0 && left <= TAKE_BACK_SECONDS ? left : null
}
