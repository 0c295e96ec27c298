import { WORKSHEET_KINDS } from '@holdfast/domain/worksheets/worksheet-kinds'
import { z } from 'zod'
import { Can, Removed, date, id, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** The lines of a worksheet by their name; which lines a kind has is said by the domain. */
const Lines = z
  .record(z.string().max(40), text(2000))
  .refine((lines) => Object.keys(lines).length <= 8, 'has too many lines')
  .meta({ id: 'WorksheetLines' })

/** One of the approach's own worksheets (docs/practice.md 2.1 to 2.4). */
export const Worksheet = z
  .object({
    id: id(),
    kind: z.enum(WORKSHEET_KINDS),
    fields: z.record(z.string(), z.string()),
    /** The day it is for: set by hand, or counted from the day of the plan. */
    on: date().nullable(),
    ownerId: id().nullable(),
    done: z.boolean(),
    complete: z.boolean(),
    /** Whether the present approach works with this kind of worksheet; another one is kept. */
    inUse: z.boolean(),
    version: version(),
    can: z.object({ edit: Can }),
  })
  .meta({ id: 'Worksheet' })
/** `fields` by the ids of its kind; complete is worked out, `done` is ticked by hand. */
export type Worksheet = z.infer<typeof Worksheet>

const fields = {
  fields: Lines,
  on: date().nullable(),
  ownerId: id().nullable(),
  done: z.boolean(),
}

const worksheetParams = PlanParams.extend({ worksheetId: id() })

/**
 * The case leads, and each on their own worksheets; logs stay open after the lock. More than a kind allows is `rule-refused`.
 */
export const worksheetRoutes = namedRoutes('worksheets', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/worksheets',
    summary: 'Add a worksheet',
    description: 'One of the worksheets of the approach.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      kind: z.enum(WORKSHEET_KINDS),
      fields: fields.fields.default({}),
      on: fields.on.default(null),
      ownerId: fields.ownerId.default(null),
      done: fields.done.default(false),
    }),
    response: Worksheet,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/worksheets/:worksheetId',
    summary: 'Fill in a worksheet',
    description: 'Fields that are left out stay as they are.',
    access: 'case',
    params: worksheetParams,
    body: z.strictObject(fields).partial(),
    response: Worksheet,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/worksheets/:worksheetId',
    summary: 'Remove a worksheet',
    description: 'This cannot be undone.',
    access: 'case',
    params: worksheetParams,
    response: Removed,
  }),
})
