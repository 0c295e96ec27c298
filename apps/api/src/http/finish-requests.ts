import type { FastifyInstance } from 'fastify'

/** How long requests under way may take once the process is told to end; then they are cut off. */
const LONGEST = 8_000
/** A connection that was opened and has not asked for anything yet may do so for so long. */
const NOTHING_ASKED = 100

/**
 * When the app is closed, requests under way are answered first, and each connection ends with its answer. Live streams end by
 * their own `preClose` hook. What it returns is called for each request that is over.
 */
export function finishRequests(app: FastifyInstance): () => void {
  let underWay = 0
  let isEnding = false
  let ending: NodeJS.Timeout | undefined

  const endWhenDone = (): void => {
    if (!isEnding || underWay > 0) return
    clearTimeout(ending)
    ending = setTimeout(() => app.server.closeAllConnections(), NOTHING_ASKED)
  }
  app.addHook('onRequest', (_, __, done) => {
    underWay += 1
    done()
  })
  app.addHook('onSend', (_, reply, __, done) => {
    if (isEnding) void reply.header('connection', 'close')
    done()
  })
  app.addHook('preClose', (done) => {
    isEnding = true
    ending = setTimeout(() => app.server.closeAllConnections(), LONGEST)
    endWhenDone()
    done()
  })
  app.addHook('onClose', (_, done) => {
    clearTimeout(ending)
    done()
  })
  return () => {
    underWay -= 1
    endWhenDone()
  }
}
