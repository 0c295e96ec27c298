import { isRetryable } from './request.ts'

const WAITS = [1_000, 2_000, 4_000, 8_000]

const online = (until: AbortSignal): Promise<void> =>
  new Promise((resolve) => addEventListener('online', () => resolve(), { once: true, signal: until }))
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Asks until an answer comes: a few times at growing distances, and whenever the network is back. Answers undefined where the API
 * refused, or where nobody waits any more.
 */
export async function askPatiently<T>(ask: () => Promise<T>, until: AbortSignal): Promise<T | undefined> {
  for (let tries = 0; !until.aborted; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!isRetryable(error)) return undefined
    }
    const wait = navigator.onLine ? WAITS[tries] : undefined
    await Promise.race([online(until), ...(wait === undefined ? [] : [after(wait)])])
  }
  return undefined
}
