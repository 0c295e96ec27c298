import type { Route } from '@holdfast/contracts/route'
import type { CaseAction } from '@holdfast/domain/permissions/case-actions'
import type { OrganizationAction } from '@holdfast/domain/permissions/organization-actions'
import type { FastifyRequest } from 'fastify'
import { authorize, authorizeOrganization } from '../kernel/authorize.ts'
import type {
  CaseContext,
  OrganizationContext,
  PlanContext,
  PublicContext,
  SessionContext,
  StandingContext,
} from '../kernel/context.ts'
import { type Api, bind, SENT } from './bind.ts'
import { answerIn, carryOut, freshOf, inputOf, unchanged } from './carry-out.ts'
import { type Arrival, readPlan, withCase, withOrganization, withPlan } from './enter.ts'
import { fewWholePlans } from './few-whole-plans.ts'
import { ifMatchOf } from './preconditions.ts'
import { credentialOf, publicContext, sessionContext } from './session.ts'
import { fileOf } from './uploads.ts'
import { type Inputs, readInputs, readParams } from './validate.ts'
import { noteView } from './view-trail.ts'
import type { Answer, CaseWork, Handler, ReadingAtOnce, Work, WritingAtOnce } from './work.ts'

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
    const opened = (memberId: string) => noteView(api, route, { arrival, params: params as object, memberId })
    const known = await unchanged(work, action, { arrival, place, request })
    if (known) {
      opened(known.memberId)
      return known.tag
    }
    return withCase(arrival, place, async (context) => {
      authorize(context, action)
      const answer = await answerIn(route, work, { context, params, request, reply })
      opened(context.member.id)
      return answer
    })
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
    const opened = (memberId: string) => noteView(api, route, { arrival, params: params as object, memberId })
    const known = await unchanged(work, action, { arrival, place, request })
    if (known) {
      opened(known.memberId)
      return known.tag
    }
    if ('present' in work) {
      const present = (context: PlanContext, rows: Record<string, unknown>[]) => {
        authorize(context, action)
        const given = { context, params, request, reply }
        const fresh = freshOf(work.present(inputOf(route, given), rows), given)
        opened(context.member.id)
        return fresh
      }
      return fewWholePlans(async (): Promise<typeof SENT> => {
        await send(await readPlan(arrival, place, work.statement(place), present))
        return SENT
      })
    }
    return withPlan(arrival, place, async (context) => {
      authorize(context, action)
      const answer = await answerIn(route, work, { context, params, request, reply })
      opened(context.member.id)
      if (place.isWrite) await api.afterPlanWrite(context, route)
      return answer
    })
  })
}

/** Who asks and for what; an address that cannot be read is told to nobody but those who are signed in. */
export async function arrive<R extends Route>(
  { runtime }: Pick<Api, 'runtime'>,
  route: R,
  request: FastifyRequest,
): Promise<{ arrival: Arrival; params: Inputs<R>['params'] }> {
  const arrival = { ...publicContext(runtime, request), credential: await credentialOf(runtime, request) }
  try {
    return { arrival, params: readParams(route, request) }
  } catch (error) {
    await sessionContext(runtime, request)
    throw error
  }
}

const isWrite = (route: Route): boolean => route.method !== 'GET'
