import type { Route } from '@holdfast/contracts/route'
import type { CaseAction } from '@holdfast/domain/permissions/case-actions'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '../kernel/authorize.ts'
import type { CaseContext, OrganizationContext } from '../kernel/context.ts'
import { recordDownload } from './access-trail.ts'
import { Fresh, Unchanged } from './bind.ts'
import { type Arrival, type Place, readerStateOf } from './enter.ts'
import { idempotencyKeyOf, withIdempotencyKey } from './idempotency.ts'
import { ifMatchOf } from './preconditions.ts'
import { stateOf, tagThatHolds } from './state-tag.ts'
import { type Inputs, readInputs } from './validate.ts'
import type { Answer, CaseWork, Input, Read, ReadingAtOnce, Work } from './work.ts'

/** One request on its way through the work of a route. */
export type RouteInput<C, R extends Route> = {
  context: C
  params: Inputs<R>['params']
  request: FastifyRequest
  reply: FastifyReply
}

/** The tag of a reader who has the present answer and may still have it, and who they are; any doubt is for the work itself to settle. */
export async function unchanged<C, R extends Route>(
  work: CaseWork<C, R> | ReadingAtOnce<R>,
  action: CaseAction,
  { arrival, place, request }: { arrival: Arrival; place: Place; request: FastifyRequest },
): Promise<{ tag: Unchanged; memberId: string } | undefined> {
  const given = request.headers['if-none-match']
  if (given === undefined || typeof work === 'function' || !('read' in work || 'present' in work)) return undefined
  const known = await readerStateOf(arrival, place)
  if (!known || !mayDo(known, action)) return undefined
  const tag = tagThatHolds(given, stateOf(known, request.url), arrival.now)
  return tag === undefined ? undefined : { tag: new Unchanged(tag), memberId: known.member.id }
}

/** In a case: a GET that says what it follows from, or any other work. */
export async function answerIn<C extends CaseContext, R extends Route>(
  route: R,
  work: CaseWork<C, R>,
  given: RouteInput<C, R>,
): Promise<Answer<R> | Fresh> {
  if (typeof work === 'function' || !('read' in work)) return carryOut(route, work, given)
  return freshOf(await work.read(inputOf(route, given)), given)
}

/** The request as the work of a route gets it. */
export const inputOf = <C, R extends Route>(
  route: R,
  { context, params, request, reply }: RouteInput<C, R>,
): Input<C, R> => ({ context, params, ...readInputs(route, request), ifMatch: 0, reply }) as Input<C, R>

/** An answer with what it follows from. */
export const freshOf = <R extends Route>(
  { answer, until }: Read<R>,
  { context, request }: RouteInput<CaseContext, R>,
): Fresh => new Fresh(answer, stateOf(context, request.url), until)

/** Does the work of a route: by version and idempotency key where it asks for them, with a record of what was downloaded. */
export async function carryOut<C extends OrganizationContext, R extends Route>(
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
