import { type FileAnswer, isNone, type Access, type Route } from '@holdfast/contracts/route'
import type { CaseAction } from '@holdfast/domain/permissions/case-actions'
import type { OrganizationAction } from '@holdfast/domain/permissions/organization-actions'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Statement } from '../db/transaction.ts'
import { authorize, authorizeOrganization, mayDo } from '../kernel/authorize.ts'
import type {
  CaseContext,
  OrganizationContext,
  PlanContext,
  PublicContext,
  Runtime,
  SessionContext,
  StandingContext,
} from '../kernel/context.ts'
import { type Arrival, readerStateOf, type Place, readPlan, withCase, withOrganization, withPlan } from './enter.ts'
import { recordDownload } from './access-trail.ts'
import { fileOf } from './uploads.ts'
import { idempotencyKeyOf, type Made, withIdempotencyKey } from './idempotency.ts'
import { announceLocation } from './location.ts'
import { ifMatchOf } from './preconditions.ts'
import { fewWholePlans } from './few-whole-plans.ts'
import { pruneBy } from './prune.ts'
import { type FileToMake, sendFile, sendJson, sendUnchanged } from './send.ts'
import { credentialOf, publicContext, sessionContext } from './session.ts'
import { stateOf, stateTag, tagThatHolds } from './state-tag.ts'
import { type Inputs, readInputs, readParams } from './validate.ts'

/** What a handler gets: only checked input. `ifMatch` is the version a write is based on (0 where none is asked). */
type Input<C, R extends Route> = Inputs<R> & { context: C; ifMatch: number; reply: FastifyReply }
type Answer<R extends Route> = z.input<R['response']> | (z.input<R['response']> extends FileAnswer ? FileToMake : never)
/** Does the work of one endpoint inside its transaction; it throws a problem to say no. */
export type Handler<C, R extends Route> = (input: Input<C, R>) => Promise<Answer<R>>

/**
 * A creating POST in two halves: `act` has the effect once for each Idempotency-Key and names the resource, with the answer where
 * what it wrote is enough for one; `show` reads the resource anew, for every replay and where `act` gave no answer
 * (docs/security.md 3.5).
 */
type Creating<C, R extends Route> = {
  act: (input: Input<C, R>) => Promise<string | Made<Answer<R>>>
  show: (input: Input<C, R>, resourceId: string) => Promise<Answer<R>>
}

/**
 * A GET whose answer follows from the case, its plans and the clock alone: nothing is read for a reader who has it already.
 * `until` is the next moment at which the answer changes by itself; null when none does.
 */
export type Reading<C, R extends Route> = { read: (input: Input<C, R>) => Promise<Read<R>> }
type Read<R extends Route> = { answer: Answer<R>; until: Date | null }

/** A `Reading` that needs one statement, which the path alone decides: it leaves with admission, and the rows come with the input. */
export type ReadingAtOnce<R extends Route> = {
  statement: (place: { organizationId: string; planId: string }) => Statement
  present: (input: Input<PlanContext, R>, rows: Record<string, unknown>[]) => Read<R>
}

/** A write that first reads with one statement, which the path alone decides: it leaves with admission, and the rows come with the input. */
export type WritingAtOnce<R extends Route> = {
  ahead: (params: Inputs<R>['params']) => Statement
  write: (input: Input<PlanContext, R>, rows: Record<string, unknown>[]) => Promise<Answer<R>>
}
type Work<C, R extends Route> = Handler<C, R> | Creating<C, R>
type CaseWork<C, R extends Route> = Work<C, R> | Reading<C, R>

/** A GET that tells what is stored in the case and its plans, and nothing that changes with the clock. */
export const ofCase = <C, R extends Route>(handle: Handler<C, R>): Reading<C, R> => ({
  read: async (input) => ({ answer: await handle(input), until: null }),
})

/** An answer, with what it follows from and until when. */
class Fresh {
  readonly answer: unknown
  readonly tag: (version: unknown) => string

  constructor(answer: unknown, state: string, until: Date | null) {
    this.answer = answer
    this.tag = (version) => stateTag(state, until, version)
  }
}

/** The tag of an answer that the reader has already. */
class Unchanged {
  readonly tag: string

  constructor(tag: string) {
    this.tag = tag
  }
}

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

/** Binds a route for the members of the organization in the path, in one transaction with tenant isolation. */
export function implementOrganization<R extends Route>(api: Api, route: R, work: Work<OrganizationContext, R>): void {
  bind(api, route, 'organization', async (request, reply) => {
    const { arrival, params } = await arrive(api, route, request)
    return withOrganization(arrival, params as { organizationId: string }, (context) =>
      carryOut(route, work, { context, params, request, reply }),
    )
  })
}

/** Binds a route for those whose standing in the organization includes an action, judged before the body is looked at. */
export function implementOrganizationAction<R extends Route>(
  api: Api,
  route: R,
  action: OrganizationAction,
  work: Work<StandingContext, R>,
): void {
  bind(api, route, 'organization', async (request, reply) => {
    const { arrival, params } = await arrive(api, route, request)
    return withOrganization(arrival, params as { organizationId: string }, async (inside) => {
      const context = { ...inside, standing: await authorizeOrganization(inside, action) }
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
  work: CaseWork<CaseContext, R>,
): void {
  bind(api, route, 'case', async (request, reply) => {
    const { arrival, params } = await arrive(api, route, request)
    const place = { ...(params as { organizationId: string; caseId: string }), isWrite: isWrite(route) }
    return (
      (await unchanged(work, action, { arrival, place, request })) ??
      withCase(arrival, place, (context) => {
        authorize(context, action)
        return answerIn(route, work, { context, params, request, reply })
      })
    )
  })
}

/** Binds a route for the members of the case that the plan in the path belongs to; a write locks the plan's row. */
export function implementPlan<R extends Route>(
  api: Api,
  route: R,
  action: CaseAction,
  work: CaseWork<PlanContext, R> | ReadingAtOnce<R> | WritingAtOnce<R>,
): void {
  bind(api, route, 'case', async (request, reply, send) => {
    const { arrival, params } = await arrive(api, route, request)
    const place = { ...(params as { organizationId: string; planId: string }), isWrite: isWrite(route) }
    if ('ahead' in work)
      return withPlan(arrival, { ...place, ahead: work.ahead(params) }, (context, rows) => {
        authorize(context, action)
        const ofRows: Handler<PlanContext, R> = (input) => work.write(input, rows)
        return carryOut(route, ofRows, { context, params, request, reply })
      })
    const known = await unchanged(work, action, { arrival, place, request })
    if (known) return known
    if ('present' in work) {
      const present = (context: PlanContext, rows: Record<string, unknown>[]) => {
        authorize(context, action)
        const given = { context, params, request, reply }
        return freshOf(work.present(inputOf(route, given), rows), given)
      }
      return fewWholePlans(async (): Promise<typeof SENT> => {
        await send(await readPlan(arrival, place, work.statement(place), present))
        return SENT
      })
    }
    return withPlan(arrival, place, (context) => {
      authorize(context, action)
      return answerIn(route, work, { context, params, request, reply })
    })
  })
}

/** Who asks and for what; an address that cannot be read is told to nobody but those who are signed in. */
export async function arrive<R extends Route>(
  { runtime }: Pick<Api, 'runtime'>,
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

/** The tag of a reader who has the present answer and may still have it; any doubt is for the work itself to settle. */
async function unchanged<C, R extends Route>(
  work: CaseWork<C, R> | ReadingAtOnce<R>,
  action: CaseAction,
  { arrival, place, request }: { arrival: Arrival; place: Place; request: FastifyRequest },
): Promise<Unchanged | undefined> {
  const given = request.headers['if-none-match']
  if (given === undefined || typeof work === 'function' || !('read' in work || 'present' in work)) return undefined
  const known = await readerStateOf(arrival, place)
  if (!known || !mayDo(known, action)) return undefined
  const tag = tagThatHolds(given, stateOf(known, request.url), arrival.now)
  return tag === undefined ? undefined : new Unchanged(tag)
}

/** In a case: a GET that says what it follows from, or any other work. */
async function answerIn<C extends CaseContext, R extends Route>(
  route: R,
  work: CaseWork<C, R>,
  given: RouteInput<C, R>,
): Promise<Answer<R> | Fresh> {
  if (typeof work === 'function' || !('read' in work)) return carryOut(route, work, given)
  return freshOf(await work.read(inputOf(route, given)), given)
}

const inputOf = <C, R extends Route>(route: R, { context, params, request, reply }: RouteInput<C, R>): Input<C, R> =>
  ({ context, params, ...readInputs(route, request), ifMatch: 0, reply }) as Input<C, R>

const freshOf = <R extends Route>(
  { answer, until }: Read<R>,
  { context, request }: RouteInput<CaseContext, R>,
): Fresh => new Fresh(answer, stateOf(context, request.url), until)

async function carryOut<C extends OrganizationContext, R extends Route>(
  route: R,
  work: Work<C, R>,
  { context, params, request, reply }: RouteInput<C, R>,
): Promise<Answer<R>> {
  const ifMatch = route.ifMatch ? ifMatchOf(request) : 0
  const key = route.idempotent ? idempotencyKeyOf(request) : ''
  const input = { context, params, ...readInputs(route, request), ifMatch, reply } as Input<C, R>
  if (typeof work === 'function') return recordDownload(context, { route, params: params as object }, await work(input))
  const made = await withIdempotencyKey(
    context,
    { key, route: `${route.method} ${request.url}`, body: input.body },
    () => work.act(input),
  )
  return made.answer ?? work.show(input, made.id)
}

type Given<R extends Route> = Answer<R> | Fresh | Unchanged
/** Sends what a route gives, for work that does so itself and gives `SENT`. */
type Send<R extends Route> = (given: Given<R>) => Promise<void>
const SENT: unique symbol = Symbol('sent')

function bind<R extends Route>(
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
    config: { takes: route.takes },
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
