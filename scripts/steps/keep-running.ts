import { setTimeout as pause } from 'node:timers/promises'
import { log, reasonOf } from './log.ts'

/** Something that runs; `ended` settles when it does, with the reason where one is known. */
export type Running = { stop: () => Promise<void>; ended: Promise<string | void> }

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 30_000
/** What ran for so long begins with the shortest pause again. */
const STEADY = 60_000

type Kept<R> = {
  /** What ends, as the line for the operator names it. */
  what: string
  running: R
  again: (last: R) => Promise<R>
  begun?: (running: R) => void
}

/**
 * Starts something again whenever it ends by itself: after half a second, then after twice as long each time, 30 seconds at most,
 * and says so in one line. `stop` ends what runs at that moment, and the watching.
 */
export function keepRunning<R extends Running>({
  what,
  running,
  again,
  begun,
}: Kept<R>): {
  stop: () => Promise<void>
} {
  const ending = new AbortController()
  const { signal } = ending
  let current = running
  let wait = FIRST_PAUSE

  const next = async (): Promise<R | undefined> => {
    while (!signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after another
      await pause(wait, undefined, { signal }).catch(() => undefined)
      wait = Math.min(wait * 2, LONGEST_PAUSE)
      // oxlint-disable-next-line no-await-in-loop -- one attempt after another
      const started = signal.aborted ? undefined : await again(current).catch((error: unknown) => log(reasonOf(error)))
      if (started) return started
    }
    return undefined
  }

  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      const since = Date.now()
      // oxlint-disable-next-line no-await-in-loop -- one life after another
      const reason = await current.ended
      if (signal.aborted) return
      if (Date.now() - since > STEADY) wait = FIRST_PAUSE
      log(`${what} ended by itself${reason ? `: ${reason}` : ''}. Starting it again.`)
      // oxlint-disable-next-line no-await-in-loop -- one life after another
      const started = await next()
      if (!started) return
      current = started
      begun?.(started)
    }
  }
  const watching = watch()

  return {
    stop: async () => {
      ending.abort()
      await current.stop()
      await watching
      // one that was just beginning
      await current.stop()
    },
  }
}
