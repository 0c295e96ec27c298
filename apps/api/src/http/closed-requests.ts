import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Is told of each request that is over, answered or not. */
export type OnClosed = (request: FastifyRequest, reply: FastifyReply) => void

/**
 * Tells `listeners` of each request that is over. All of them share one listener on the response: every request goes through it.
 */
export function notifyWhenClosed(app: FastifyInstance, listeners: readonly OnClosed[]): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => {
      for (const listener of listeners) listener(request, reply)
    })
    done()
  })
}
