import { scopeOf } from '@holdfast/contracts/access-token-scopes'
import { type ChangeEvent, changeRoutes } from '@holdfast/contracts/changes'
import { hearsOf, isJudgedByReader, type JudgedByReader } from '@holdfast/domain/permissions/live-changes'
import { fastifySSE } from '@fastify/sse'
import type { ChangeNote, Listener } from '../../db/listen.ts'
import { withCase } from '../../http/enter.ts'
import type { Api } from '../../http/bind.ts'
import { arrive } from '../../http/implement.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { credentialOf, publicContext } from '../../http/session.ts'
import { countedAs } from '../../kernel/limits.ts'
import { readsHistory } from '../first-call/first-call.queries.ts'
import { openStreams } from './open-streams.ts'

const { follow } = changeRoutes

/** Whether the person may read what has changed; that it was changed is told to nobody else. */
async function mayReceive(context: CaseContext, changed: Changed): Promise<boolean> {
  const { resource } = changed
  if (!isJudgedByReader(resource)) return hearsOf(context.member.role, resource)
  return !context.person.isLinkOnly && READERS[resource](context, changed)
}

type Changed = Pick<ChangeEvent, 'resource' | 'id' | 'planId'>

const READERS: Record<JudgedByReader, (context: CaseContext, changed: Changed) => Promise<boolean>> = {
  // the facilitator of the review alone
  review_accounts: async ({ tx, organizationId, member }, { planId }) => {
    if (planId === null) return false
    const review = await tx.review.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
    return review?.facilitatorId === member.id
  },
  // whoever reads the entry
  family_histories: async (context, { id }) => id !== null && (await readsHistory(context, id)),
  // whom somebody named as a reader; the note does not say whose answers they are
  safety_screenings: async ({ tx, organizationId, caseId, member }) =>
    (await tx.screeningReader.count({ where: { organizationId, caseId, caseMemberId: member.id } })) > 0,
  // whoever asked, and who was asked
  reader_requests: async ({ tx, organizationId, caseId, member: { id } }) =>
    (await tx.readerRequest.count({
      where: { organizationId, caseId, OR: [{ authorId: id }, { readerId: id }] },
    })) > 0,
}

type PlanRevision = { id: string; revision: number }

const revisionsOf = ({ tx, caseId }: CaseContext): Promise<PlanRevision[]> =>
  tx.plan.findMany({ where: { caseId }, select: { id: true, revision: true } })

/** Tells open screens what changed; they fetch it with their own rights. A stream ends with the right to it, and with its session. */
export async function changesRoutes(
  { app, runtime, routes }: Api,
  given: { listener: Listener; checkEverySeconds: number },
): Promise<void> {
  await app.register(fastifySSE, { heartbeatInterval: 20_000 })
  const streams = openStreams(app, runtime, given)
  routes.push(follow)
  app.get(
    `/api/v1${follow.path}`,
    { sse: 'only', config: { isStream: true, scope: scopeOf(follow) } },
    async (request, reply) => {
      const { params } = await arrive({ runtime }, follow, request)
      // nobody has to be at the screen for what a stream asks
      const credential = { ...(await credentialOf(runtime, request)), isBackground: true, isCounted: false }
      const enter = <T>(work: (context: CaseContext) => Promise<T>) =>
        withCase({ ...publicContext(runtime, request), credential }, params, work)
      // whoever leaves while we write has left; that is no failure
      const send = (event: ChangeEvent) =>
        reply.sse.isConnected ? reply.sse.send({ data: event }).catch(() => undefined) : undefined
      const opened = Promise.withResolvers<void>()
      const stop = given.listener.subscribe(({ organizationId, caseId, ...event }: ChangeNote) => {
        if (organizationId !== params.organizationId || caseId !== params.caseId) return
        void opened.promise
          .then(() => enter((context) => mayReceive(context, event)))
          .then(
            (may) => (may ? send(event) : undefined),
            () => reply.sse.close(),
          )
      })
      const sayWherePlansStand = async (plans: readonly PlanRevision[]): Promise<void> => {
        await send({ resource: 'stream', id: null, planId: null, revision: null, deviceId: null })
        for (const { id, revision } of plans)
          await send({ resource: 'plans', id, planId: id, revision, deviceId: null })
      }
      // subscribed before the plans are read, so that no change in between is missed
      const { person, plans } = await enter(async (context) => {
        streams.refuseTooMany(countedAs(context.person))
        return { person: context.person, plans: await revisionsOf(context) }
      }).catch((error: unknown) => {
        stop()
        throw error
      })
      reply.sse.keepAlive()
      if (!reply.sse.isConnected) return stop()
      const { sessionId } = person
      const remove = streams.add({ of: countedAs(person), sessionId, close: () => reply.sse.close() })
      // what was changed while nobody listened has no note: the page is told anew where the plans stand, as if it had come back
      const stopGaps = given.listener.onGap(
        () =>
          void opened.promise
            .then(() => enter(revisionsOf))
            .then(sayWherePlansStand)
            .catch(() => reply.sse.close()),
      )
      reply.sse.onClose(() => {
        stop()
        stopGaps()
        remove()
      })
      await sayWherePlansStand(plans)
      opened.resolve()
    },
  )
}
