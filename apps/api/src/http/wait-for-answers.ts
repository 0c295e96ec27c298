import type { FastifyInstance } from 'fastify'

/**
 * Keeps a connection open while its request is worked on. Node closes a connection on which nothing has moved for a while, and does not
 * ask who is silent: the client of a slow request would hear nothing at all, though its request is carried out. A client that sends no
 * more, or does not read its answer, is still cut.
 */
export function waitForAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, reply, done) => {
    reply.raw.on('timeout', () => {
      if (raw.complete && !reply.raw.headersSent) raw.socket.setTimeout(raw.socket.timeout ?? 0)
      else raw.socket.destroy()
    })
    done()
  })
}
