import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** One note from PostgreSQL: something of this case changed, to which revision of the plan, by which device. Carries ids, never text. */
export type ChangeNote = {
  organizationId: string
  caseId: string
  planId: string | null
  resource: string
  id: string | null
  revision: number | null
  deviceId: string | null
}

/** Reports which plan or case has changed, by ids alone; `subscribe` answers with the way to stop it. */
export type Listener = { subscribe: (receive: (note: ChangeNote) => void) => () => void; close: () => Promise<void> }

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000
const CONNECT_TIMEOUT = 5_000

/**
 * One connection that listens for all open screens of this process. When it is cut it connects again: after a second, then
 * after twice as long each time, 30 seconds at most.
 */
export function listen(url: string): Listener {
  const receivers = new Set<(note: ChangeNote) => void>()
  const closing = new AbortController()
  let client: pg.Client | undefined

  const listenOnce = async (connected: () => void): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: CONNECT_TIMEOUT,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    })
    client = next
    const ended = new Promise((resolve) => next.once('end', resolve))
    next.on('error', () => undefined)
    next.on('notification', ({ payload }) => {
      const note = JSON.parse(payload ?? '{}') as ChangeNote
      for (const receive of receivers) receive(note)
    })
    try {
      await next.connect()
      await next.query('LISTEN holdfast_changes')
      connected()
      await ended
    } finally {
      await next.end()
    }
  }

  const keepListening = async (): Promise<void> => {
    let wait = FIRST_PAUSE
    while (!closing.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one connection after another
      await listenOnce(() => (wait = FIRST_PAUSE)).catch(() => undefined)
      // oxlint-disable-next-line no-await-in-loop -- one connection after another
      await pause(wait, undefined, { signal: closing.signal }).catch(() => undefined)
      wait = Math.min(wait * 2, LONGEST_PAUSE)
    }
  }
  void keepListening()

  return {
    subscribe: (receive) => {
      receivers.add(receive)
      return () => receivers.delete(receive)
    },
    close: async () => {
      closing.abort()
      await client?.end()
    },
  }
}
