import { scopeOf } from '@holdfast/contracts/access-token-scopes'
import { isNone, type Access, type Route } from '@holdfast/contracts/route'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PlanContext, Runtime } from '../kernel/context.ts'
import type { Views } from '../kernel/views.ts'
import { announceLocation } from './location.ts'
import { pruneBy } from './prune.ts'
import { sendFile, sendJson, sendUnchanged } from './send.ts'
import { stateTag } from './state-tag.ts'
import type { Answer } from './work.ts'

/**
 * What features add their routes to: the app, what the process has, the list that OpenAPI is made of, the trail of what is opened, and
 * what each write of a plan leaves to be kept, in its transaction.
 */
export type Api = {
  app: FastifyInstance
  runtime: Runtime
  routes: Route[]
  views: Views
  afterPlanWrite: (context: PlanContext, route: Route) => Promise<void>
}

/** An answer, with what it follows from and until when. */
export class Fresh {
  readonly answer: unknown
  readonly tag: (version: unknown) => string

  constructor(answer: unknown, state: string, until: Date | null) {
    this.answer = answer
    this.tag = (version) => stateTag(state, until, version)
  }
}

/** The tag of an answer that the reader has already. */
export class Unchanged {
  readonly tag: string

  constructor(tag: string) {
    this.tag = tag
  }
}

/** What the work of a route gives: an answer, or word that the reader has it. */
export type Given<R extends Route> = Answer<R> | Fresh | Unchanged
/** Sends what a route gives, for work that does so itself and gives `SENT`. */
export type Send<R extends Route> = (given: Given<R>) => Promise<void>
/** In place of an answer that was sent already. */
export const SENT: unique symbol = Symbol('sent')

/** Adds a route to the app and to the list of all; `run` does its work, and what it gives is sent as the contract says. */
export function bind<R extends Route>(
  { app, routes }: Api,
  route: R,
  access: Access,
  run: (request: FastifyRequest, reply: FastifyReply, send: Send<R>) => Promise<Given<R> | typeof SENT>,
): void {
  if (route.access !== access) throw new Error(`${route.method} ${route.path} is ${route.access}, bound as ${access}`)
  routes.push(route)
  const prune = pruneBy(route.response)
  app.route({
    method: route.method,
    url: `/api/v1${route.path}`,
    config: { takes: route.takes, scope: scopeOf(route) },
    handler: async (request, reply) => {
      const send: Send<R> = async (given) => {
        if (given instanceof Unchanged) return sendUnchanged(reply, given.tag)
        const answer: unknown = given instanceof Fresh ? given.answer : given
        void reply.status(route.status)
        if (route.status === 201)
          announceLocation(reply, route, routes, { ...(request.params as object), ...(answer as object) })
        if (isNone(route.response)) return void reply.send({})
        if (route.produces !== 'application/json') return sendFile(reply, route, answer)
        // a field that the contract does not name never leaves
        return sendJson(request, reply, prune(answer), given instanceof Fresh ? given.tag : undefined)
      }
      const given = await run(request, reply, send)
      if (given !== SENT) await send(given)
      return reply
    },
  })
}
