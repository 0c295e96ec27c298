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

/**
 * Reports which plan or case has changed, by ids alone, and which session is over; `onGap` tells when it listens again after a
 * connection was lost, since nobody repeats what was said meanwhile. Each answers with the way to stop it.
 */
export type Listener = {
  subscribe: (receive: (note: ChangeNote) => void) => () => void
  onSessionEnd: (receive: (sessionId: string) => void) => () => void
  onGap: (receive: () => void) => () => void
  close: () => Promise<void>
}

const CHANGES = 'holdfast_changes'
const SESSIONS = 'holdfast_sessions'
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000
const CONNECT_TIMEOUT = 5_000
/** The pause between two questions that a listening connection answers. */
const ASK_EVERY = 5_000

/**
 * One connection that listens for all open screens of this process. When it is cut it connects again: after a second, then
 * after twice as long each time, 30 seconds at most. A network that is lost cuts nothing: so it is asked every five seconds, and one that
 * owes an answer for five seconds counts as cut.
 */
export function listen(url: string): Listener {
  const changes = new Set<(note: ChangeNote) => void>()
  const sessions = new Set<(sessionId: string) => void>()
  const gaps = new Set<() => void>()
  const closing = new AbortController()
  let client: pg.Client | undefined
  let isUnanswered = false
  let hasListened = false

  const receiveAll = (note: ChangeNote): void => {
    for (const receive of changes) receive(note)
  }
  const listenOnce = async (connected: () => void): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'holdfast-listener',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: CONNECT_TIMEOUT,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    })
    client = next
    const over = new AbortController()
    const ended = new Promise((resolve) => next.once('end', resolve))
    const askForever = async (): Promise<never> => {
      for (;;) {
        // oxlint-disable-next-line no-await-in-loop -- one question after another
        await pause(ASK_EVERY, undefined, { signal: over.signal, ref: false })
        isUnanswered = true
        // oxlint-disable-next-line no-await-in-loop -- one question after another
        await next.query('SELECT 1')
        isUnanswered = false
      }
    }
    next.on('error', () => undefined)
    next.on('notification', ({ channel, payload = '' }) => {
      if (channel === SESSIONS) for (const receive of sessions) receive(payload)
      else receiveAll(JSON.parse(payload) as ChangeNote)
    })
    try {
      await next.connect()
      await next.query(`LISTEN ${CHANGES}; LISTEN ${SESSIONS}`)
      connected()
      await Promise.race([ended, askForever()])
    } finally {
      over.abort()
      isUnanswered = false
      // one that is silent does not say good-bye either
      next.connection.stream.destroy()
    }
  }

  const keepListening = async (): Promise<void> => {
    let wait = FIRST_PAUSE
    while (!closing.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one connection after another
      await listenOnce(() => {
        wait = FIRST_PAUSE
        if (hasListened) for (const receive of gaps) receive()
        hasListened = true
      }).catch(() => undefined)
      // oxlint-disable-next-line no-await-in-loop -- one connection after another
      await pause(wait, undefined, { signal: closing.signal }).catch(() => undefined)
      wait = Math.min(wait * 2, LONGEST_PAUSE)
    }
  }
  void keepListening()

  return {
    subscribe: (receive) => {
      changes.add(receive)
      return () => changes.delete(receive)
    },
    onSessionEnd: (receive) => {
      sessions.add(receive)
      return () => sessions.delete(receive)
    },
    onGap: (receive) => {
      gaps.add(receive)
      return () => gaps.delete(receive)
    },
    close: async () => {
      closing.abort()
      if (isUnanswered) client?.connection.stream.destroy()
      else await client?.end()
    },
  }
}
