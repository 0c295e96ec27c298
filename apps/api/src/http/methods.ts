import type { Route } from '@holdfast/contracts/route'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { problem } from '../kernel/problem.ts'

const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Answers the wrong method on a known path with 405 and the right ones (RFC 9110, 15.5.6), before any body is read. */
export function refuseOtherMethods(app: FastifyInstance, routes: readonly Route[]): void {
  for (const [path, own] of Map.groupBy(routes, (route) => route.path)) {
    const known = new Set<HTTPMethods>(own.map(({ method }) => method))
    const others = METHODS.filter((method) => !known.has(method))
    const allow = [...known].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
    const refuse = async (_request: FastifyRequest, reply: FastifyReply) => {
      void reply.header('allow', allow)
      throw problem('method-not-allowed')
    }
    if (others.length > 0) app.route({ method: others, url: `/api/v1${path}`, onRequest: refuse, handler: refuse })
  }
}
