import { FileAnswer, isNone, type Access, type Route } from '@holdfast/contracts/route'
import type { CaseAction } from '@holdfast/domain/permissions/case-actions'
import type { OrganizationAction } from '@holdfast/domain/permissions/organization-actions'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { authorize, authorizeOrganization } from '../kernel/authorize.ts'
import type {
  CaseContext,
  OrganizationContext,
  PlanContext,
  PublicContext,
  Runtime,
  SessionContext,
} from '../kernel/context.ts'
import { type Arrival, withCase, withOrganization, withPlan } from './enter.ts'
import { fileOf } from './uploads.ts'
import { idempotencyKeyOf, type Made, withIdempotencyKey } from './idempotency.ts'
import { announceLocation } from './location.ts'
import { ifMatchOf, sendWithVersion } from './preconditions.ts'
import { credentialOf, publicContext, sessionContext } from './session.ts'
import { type Inputs, readInputs, readParams } from './validate.ts'

/** What a handler gets: only checked input. `ifMatch` is the version a write is based on (0 where none is asked). */
export type Input<C, R extends Route> = Inputs<R> & { context: C; ifMatch: number; reply: FastifyReply }
type Answer<R extends Route> = z.input<R['response']>
/** Does the work of one endpoint inside its transaction; it throws a problem to say no. */
export type Handler<C, R extends Route> = (input: Input<C, R>) => Promise<Answer<R>>

/**
 * A creating POST in two halves: `act` has the effect once for each Idempotency-Key and names the resource, with the answer where
 * what it wrote is enough for one; `show` reads the resource anew, for every replay and where `act` gave no answer
 * (docs/security.md 3.5).
 */
export type Creating<C, R extends Route> = {
  act: (input: Input<C, R>) => Promise<string | Made<Answer<R>>>
  show: (input: Input<C, R>, resourceId: string) => Promise<Answer<R>>
}
type Work<C, R extends Route> = Handler<C, R> | Creating<C, R>

/** Where features hang their routes: the app, what the process has, and the list that OpenAPI is made of. */
export type Api = { app: FastifyInstance; runtime: Runtime; routes: Route[] }

/** Binds a route that anybody may call. */
export function implementPublic<R extends Route>(api: Api, route: R, handle: Handler<PublicContext, R>): void {
  bind(api, route, 'public', async (request, reply) => {
    const params = readParams(route, request)
    const context = publicContext(api.runtime, request)
    return handle({ context, params, ...readInputs(route, request), ifMatch: 0, reply })
  })
}

/** Binds a route for anybody who is signed in. */
export function implementSession<R extends Route>(api: Api, route: R, handle: Handler<SessionContext, R>): void {
  bind(api, route, 'session', async (request, reply) => {
    const context = await sessionContext(api.runtime, request)
    const params = readParams(route, request)
    return handle({ context, params, ...readInputs(route, request), ifMatch: 0, reply })
  })
}

/** Binds a route for the members of the organization in the path, in one transaction behind the tenant wall. */
export function implementOrganization<R extends Route>(api: Api, route: R, work: Work<OrganizationContext, R>): void {
  bind(api, route, 'organization', async (request, reply) => {
    const { arrival, params } = await arrive(api, route, request)
    return withOrganization(arrival, params as { organizationId: string }, (context) =>
      carryOut(route, work, { context, params, request, reply }),
    )
  })
}

/** Binds a route for those whose role in the organization includes an action, judged before the body is looked at. */
export function implementOrganizationAction<R extends Route>(
  api: Api,
  route: R,
  action: OrganizationAction,
  work: Work<OrganizationContext, R>,
): void {
  bind(api, route, 'organization', async (request, reply) => {
    const { arrival, params } = await arrive(api, route, request)
    return withOrganization(arrival, params as { organizationId: string }, (context) => {
      authorizeOrganization(context, action)
      return carryOut(route, work, { context, params, request, reply })
    })
  })
}

/** What the taker of a file gets: the bytes as they come, outside of any transaction. */
export type FileInput<R extends Route> = Pick<Inputs<R>, 'params'> & {
  context: SessionContext
  ifMatch: number
  file: AsyncIterable<Buffer>
}

/** Binds a route that takes a file, for those whose role in the organization the matrix allows. */
export function implementUpload<R extends Route>(
  api: Api,
  route: R,
  action: OrganizationAction,
  work: (input: FileInput<R>) => Promise<Answer<R>>,
): void {
  bind(api, route, 'organization', async (request) => {
    const context = await sessionContext(api.runtime, request)
    const params = readParams(route, request)
    await withOrganization(context, params as { organizationId: string }, async (inside) =>
      authorizeOrganization(inside, action),
    )
    return work({ context, params, ifMatch: ifMatchOf(request), file: fileOf(request) })
  })
}

/** Binds a route for the members of the case in the path. The matrix is asked before the body is looked at. */
export function implementCase<R extends Route>(
  api: Api,
  route: R,
  action: CaseAction,
  work: Work<CaseContext, R>,
): void {
  bind(api, route, 'case', async (request, reply) => {
    const { arrival, params } = await arrive(api, route, request)
    const place = { ...(params as { organizationId: string; caseId: string }), isWrite: isWrite(route) }
    return withCase(arrival, place, (context) => {
      authorize(context, action)
      return carryOut(route, work, { context, params, request, reply })
    })
  })
}

/** Binds a route for the members of the case that the plan in the path belongs to; a write locks the plan's row. */
export function implementPlan<R extends Route>(
  api: Api,
  route: R,
  action: CaseAction,
  work: Work<PlanContext, R>,
): void {
  bind(api, route, 'case', async (request, reply) => {
    const { arrival, params } = await arrive(api, route, request)
    const place = { ...(params as { organizationId: string; planId: string }), isWrite: isWrite(route) }
    return withPlan(arrival, place, (context) => {
      authorize(context, action)
      return carryOut(route, work, { context, params, request, reply })
    })
  })
}

/** Who asks and for what; an address that cannot be read is told to nobody but those who are signed in. */
async function arrive<R extends Route>(
  { runtime }: Api,
  route: R,
  request: FastifyRequest,
): Promise<{ arrival: Arrival; params: Inputs<R>['params'] }> {
  const arrival = { ...publicContext(runtime, request), credential: credentialOf(runtime, request) }
  try {
    return { arrival, params: readParams(route, request) }
  } catch (error) {
    await sessionContext(runtime, request)
    throw error
  }
}

const isWrite = (route: Route): boolean => route.method !== 'GET'

type RouteInput<C, R extends Route> = {
  context: C
  params: Inputs<R>['params']
  request: FastifyRequest
  reply: FastifyReply
}

async function carryOut<C extends OrganizationContext, R extends Route>(
  route: R,
  work: Work<C, R>,
  { context, params, request, reply }: RouteInput<C, R>,
): Promise<Answer<R>> {
  const ifMatch = route.ifMatch ? ifMatchOf(request) : 0
  const key = route.idempotent ? idempotencyKeyOf(request) : ''
  const input = { context, params, ...readInputs(route, request), ifMatch, reply } as Input<C, R>
  if (typeof work === 'function') return work(input)
  const made = await withIdempotencyKey(
    context,
    { key, route: `${route.method} ${request.url}`, body: input.body },
    () => work.act(input),
  )
  return made.answer ?? work.show(input, made.id)
}

function bind<R extends Route>(
  { app, routes }: Api,
  route: R,
  access: Access,
  run: (request: FastifyRequest, reply: FastifyReply) => Promise<Answer<R>>,
): void {
  if (route.access !== access) throw new Error(`${route.method} ${route.path} is ${route.access}, bound as ${access}`)
  routes.push(route)
  app.route({
    method: route.method,
    url: `/api/v1${route.path}`,
    config: { takes: route.takes },
    handler: async (request, reply) => {
      const answer = await run(request, reply)
      void reply.status(route.status)
      announceLocation(reply, route, routes, { ...(request.params as object), ...(answer as object) })
      if (isNone(route.response)) return reply.send({})
      if (route.produces !== 'application/json') return sendFile(reply, route, FileAnswer.parse(answer))
      // a field that the contract does not name never leaves
      return sendWithVersion(request, reply, route.response.parse(answer))
    },
  })
}

// a file is kept by whoever asked for it, and by nothing on the way
function sendFile(reply: FastifyReply, route: Route, { name, bytes }: FileAnswer): FastifyReply {
  return reply
    .type(route.produces)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes))
}
