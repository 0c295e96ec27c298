import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { namedRoutes, route } from './route.ts'

/** One change of a case, as the live stream tells it: what changed, and no text of it. */
export const ChangeEvent = z
  .object({ resource: z.string(), id: z.string().nullable(), planId: z.string().nullable() })
  .meta({ id: 'ChangeEvent' })
/** `resource` is `stream` in the first event of a connection: nothing changed, but something may have before. */
export type ChangeEvent = z.infer<typeof ChangeEvent>

/** Members of the case follow it; a lost right ends the stream. */
export const changeRoutes = namedRoutes('changes', {
  follow: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/changes',
    summary: 'Follow the changes of a case live',
    description: 'One server-sent event for each change, with ids and no text.',
    access: 'case',
    params: CaseParams,
    response: ChangeEvent,
    produces: 'text/event-stream',
  }),
})
