import { z } from 'zod'
import { Can, Removed, id, line, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** An excuse or obstacle that may come up, the prepared answer, and who says it (S0.5, S2.13). */
export const Excuse = z
  .object({
    id: id(),
    code: z.string().nullable(),
    said: z.string(),
    answer: z.string(),
    /** What takes the obstacle away before the day. */
    beforehand: z.string(),
    ownerId: id().nullable(),
    isMine: z.boolean(),
    rehearsed: z.boolean(),
    version: version(),
    can: z.object({ edit: Can, rehearse: Can }),
  })
  .meta({ id: 'Excuse' })
/** `code` is null for one in the family's own words; `ownerId` is whoever answers. */
export type Excuse = z.infer<typeof Excuse>

const fields = { said: line(200), answer: text(600), beforehand: text(300), ownerId: id().nullable() }
const excuseParams = PlanParams.extend({ excuseId: id() })

/**
 * The case leads write, while the plan is drafted; an answer never holds anybody back (S2.13). Taken twice is
 * `rule-refused`.
 */
export const excuseRoutes = namedRoutes('excuses', {
  adopt: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/excuses',
    summary: 'Add an excuse with its answer',
    description: 'One of the catalog, or one of your own (`code` null).',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z
      .strictObject({
        code: z
          .string()
          .regex(/^[a-z_]{1,40}$/, 'must be a code of the catalog')
          .nullable(),
        ...z.strictObject(fields).partial().shape,
      })
      .refine(({ code, said }) => code !== null || said !== undefined, {
        path: ['said'],
        message: 'An excuse of your own says what may be said',
      }),
    response: Excuse,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/excuses/:excuseId',
    summary: 'Change the answer to an excuse',
    access: 'case',
    params: excuseParams,
    body: z.strictObject(fields).partial(),
    response: Excuse,
  }),
  rehearse: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/excuses/:excuseId/rehearsed',
    summary: 'Mark an answer as rehearsed',
    description: 'Words that hold somebody against their will are refused (`force_found`).',
    access: 'case',
    params: excuseParams,
    body: z.strictObject({ rehearsed: z.boolean() }),
    response: Excuse,
    problems: ['rule-refused'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/excuses/:excuseId',
    summary: 'Remove an excuse',
    access: 'case',
    params: excuseParams,
    response: Removed,
  }),
})
