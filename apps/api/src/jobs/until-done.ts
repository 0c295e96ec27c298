import { setTimeout as pause } from 'node:timers/promises'

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000

/**
 * Does something that may be tried again until it succeeds: after a second, then after twice as long each time, 30 seconds at most.
 * Once `signal` says that the process ends, it tries no more.
 */
export async function untilDone(
  act: () => Promise<unknown>,
  { signal, failed }: { signal: AbortSignal; failed: (error: unknown) => void },
): Promise<void> {
  for (let wait = FIRST_PAUSE; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after another
      await act()
      return
    } catch (error) {
      if (!signal.aborted) failed(error)
    }
    // oxlint-disable-next-line no-await-in-loop -- one attempt after another
    await pause(wait, undefined, { signal }).catch(() => undefined)
  }
}
