import { DEVICE_KINDS } from '@holdfast/domain/views/view-labels'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { page, time } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** Somebody opened something in a case, once for a quarter of an hour. */
export const View = z
  .object({
    id: z.string(),
    what: z.string(),
    by: z.string(),
    device: z.enum(DEVICE_KINDS),
    at: time(),
  })
  .meta({ id: 'View' })
/** Newest first; that private answers were opened is never in it. */
export type View = z.infer<typeof View>

/** For the case leads (F87). */
export const viewRoutes = namedRoutes('views', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/views',
    summary: 'List who opened a case',
    description: 'Newest first, once for a quarter of an hour.',
    access: 'case',
    params: CaseParams,
    query: z.strictObject({
      cursor: z
        .string()
        .regex(/^\d{1,18}$/, 'must be a cursor of this list')
        .optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: page(View).extend({
      caseCode: z.string(),
      /** Colleagues who opened it in an emergency, newest first, five at most. */
      emergencies: z.array(z.object({ by: z.string(), reason: z.string(), begunAt: time(), endsAt: time() })),
    }),
  }),
})
