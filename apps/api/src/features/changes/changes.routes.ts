import { type ChangeEvent, changeRoutes } from '@holdfast/contracts/changes'
import { fastifySSE } from '@fastify/sse'
import type { ChangeNote, Listener } from '../../db/listen.ts'
import { enterCase } from '../../http/enter.ts'
import type { Api } from '../../http/implement.ts'
import { sessionContext } from '../../http/session.ts'
import { readParams } from '../../http/validate.ts'

const { follow } = changeRoutes

/** Open screens hear that something changed and fetch it again with their own rights; a lost right ends the stream. */
export async function changesRoutes({ app, runtime, routes }: Api, listener: Listener): Promise<void> {
  await app.register(fastifySSE, { heartbeatInterval: 20_000 })
  routes.push(follow)
  app.get(`/api/v1${follow.path}`, { sse: 'only' }, async (request, reply) => {
    const check = async () => {
      const session = await sessionContext(runtime, request)
      const params = readParams(follow, request)
      await enterCase(session, params, async () => undefined)
      return params
    }
    const { organizationId, caseId } = await check()
    // whoever leaves while we write has left; that is no failure
    const send = (data: ChangeEvent) =>
      reply.sse.isConnected ? reply.sse.send({ data }).catch(() => undefined) : undefined
    const stop = listener.subscribe((note: ChangeNote) => {
      if (note.organizationId !== organizationId || note.caseId !== caseId) return
      void check().then(
        () => send({ resource: note.resource, id: note.id, planId: note.planId }),
        () => reply.sse.close(),
      )
    })
    reply.sse.onClose(stop)
    reply.sse.keepAlive()
    if (!reply.sse.isConnected) return stop()
    await send({ resource: 'stream', id: null, planId: null })
  })
}
