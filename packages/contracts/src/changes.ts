import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { namedRoutes, route } from './route.ts'

/** One change of a case, as the live stream tells it: what changed, and no text of it. */
export const ChangeEvent = z
  .object({
    resource: z.string(),
    id: z.string().nullable(),
    planId: z.string().nullable(),
    /** The plan's revision after the change: whoever has this one, or a later one, has the change. */
    revision: z.int().nullable(),
    /** The `x-device-id` of the request that made the change, so that an open app knows its own. */
    deviceId: z.string().nullable(),
  })
  .meta({ id: 'ChangeEvent' })
/**
 * A connection begins with an event whose `resource` is `stream`; then each plan of the case tells its revision, so that whoever
 * comes back knows what they missed.
 */
export type ChangeEvent = z.infer<typeof ChangeEvent>

/** Members of the case follow it; the end of the right, or of the session, ends the stream. */
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
    problems: ['too-many-requests'],
  }),
})
