import type { FastifyInstance } from 'fastify'
import type { Listener } from '../../db/listen.ts'
import type { Runtime } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'

/** A live stream that is open: of whom (`countedAs`), by which session, and how to end it. */
export type OpenStream = { of: string; sessionId: string; close: () => void }

/** One person has a few tabs on a few devices. */
const MOST_OF_A_PERSON = 20
const MOST = 2_000
const RETRY_SECONDS = 30

/**
 * The live streams of this process. Each ends with its session: at once where somebody signs out or loses their place, and within
 * `checkEverySeconds` where the session ends by time. All end when the process does, and no more than it can serve are opened.
 */
export function openStreams(
  app: FastifyInstance,
  { database }: Pick<Runtime, 'database'>,
  { listener, checkEverySeconds }: { listener: Listener; checkEverySeconds: number },
): { refuseTooMany: (of: string) => void; add: (stream: OpenStream) => () => void } {
  const streams = new Set<OpenStream>()
  let isEnding = false

  const endThose = (isOver: (stream: OpenStream) => boolean): void => {
    for (const stream of streams) if (isOver(stream)) stream.close()
  }
  const endExpired = async (): Promise<void> => {
    if (streams.size === 0) return
    const open = await database.ask<{ id: string }>({
      name: 'open_sessions',
      text: 'SELECT s.id FROM identity.sessions s WHERE s.id = ANY($1::uuid[]) AND identity.is_open(s)',
      values: [[...new Set([...streams].map(({ sessionId }) => sessionId))]],
    })
    const known = new Set(open.map(({ id }) => id))
    endThose(({ sessionId }) => !known.has(sessionId))
  }
  // while the database is away nothing changes that a stream could tell
  const timer = setInterval(() => void endExpired().catch(() => undefined), checkEverySeconds * 1000).unref()
  const stop = listener.onSessionEnd((ended) => endThose(({ sessionId }) => sessionId === ended))
  app.addHook('preClose', (done) => {
    isEnding = true
    clearInterval(timer)
    stop()
    endThose(() => true)
    done()
  })

  const refuseTooMany = (of: string): void => {
    if (isEnding || streams.size >= MOST) throw problem('not-available')
    if ([...streams].filter((stream) => stream.of === of).length >= MOST_OF_A_PERSON)
      throw problem('too-many-requests', { retryAfterSeconds: RETRY_SECONDS })
  }
  return {
    refuseTooMany,
    add: (stream) => {
      streams.add(stream)
      if (isEnding) stream.close()
      return () => streams.delete(stream)
    },
  }
}
