import { CIRCLE_KNOWLEDGE, LEAK_DECISIONS } from '@holdfast/domain/circle/circle'
import { z } from 'zod'
import { Can, Removed, id, line, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** Somebody outside the group: how they know, and what they may know (F15). */
export const CirclePerson = z
  .object({
    id: id(),
    name: z.string(),
    how: z.string(),
    knowledge: z.enum(CIRCLE_KNOWLEDGE),
    version: version(),
  })
  .meta({ id: 'CirclePerson' })
/** Not a member and not a participant: they read nothing here. */
export type CirclePerson = z.infer<typeof CirclePerson>

/** "I think they know", and how those who lead go on. Words and names are for those who lead, and for whoever reported. */
export const LeakReport = z
  .object({
    id: id(),
    by: z.string().nullable(),
    isMine: z.boolean(),
    words: z.string().nullable(),
    reportedAt: time(),
    decision: z.enum(LEAK_DECISIONS).nullable(),
    reason: z.string().nullable(),
    decidedAt: time().nullable(),
    /** Whether the plan still has to follow the decision. */
    stands: z.boolean(),
    version: version(),
  })
  .meta({ id: 'LeakReport' })
/** Open while `decision` is null; until then day and approach are asked again (F15). */
export type LeakReport = z.infer<typeof LeakReport>

/** Who knows of the plan besides those who take part, and whether the loved one may. */
export const Circle = z
  .object({
    people: z.array(CirclePerson),
    leaks: z.array(LeakReport),
    can: z.object({ read: Can, edit: Can, report: Can, decide: Can }),
  })
  .meta({ id: 'Circle' })
/** Empty lists, with `can.read` refused, for a helper, who may report all the same. */
export type Circle = z.infer<typeof Circle>

const fields = { name: line(80), how: text(300), knowledge: z.enum(CIRCLE_KNOWLEDGE) }
const personPath = '/organizations/:organizationId/plans/:planId/circle-people' as const
const leakPath = '/organizations/:organizationId/plans/:planId/leak-reports' as const
const common = { access: 'case' } as const
const personParams = PlanParams.extend({ circlePersonId: id() })

/** Anyone in the case may report a leak; those who lead keep the list and decide. All of it before the meeting. */
export const circleRoutes = namedRoutes('circle', {
  add: route({
    ...common,
    method: 'POST',
    path: personPath,
    status: 201,
    summary: 'Add a person to the awareness list',
    description: 'A person who knows of the plan, or must not.',
    params: PlanParams,
    body: z.strictObject({ ...fields, how: fields.how.default('') }),
    response: CirclePerson,
  }),
  update: route({
    ...common,
    method: 'PATCH',
    path: `${personPath}/:circlePersonId`,
    summary: 'Change a person on the awareness list',
    params: personParams,
    body: z.strictObject(fields).partial(),
    response: CirclePerson,
  }),
  remove: route({
    ...common,
    method: 'DELETE',
    path: `${personPath}/:circlePersonId`,
    summary: 'Remove a person from the awareness list',
    params: personParams,
    response: Removed,
  }),
  report: route({
    ...common,
    method: 'POST',
    path: leakPath,
    status: 201,
    summary: 'Report that the loved one may know',
    description: 'Reopens the day and the approach until those who lead decide.',
    params: PlanParams,
    body: z.strictObject({ words: text(1000).default('') }),
    response: LeakReport,
    problems: ['wrong-status'],
  }),
  decide: route({
    ...common,
    method: 'POST',
    path: `${leakPath}/:leakReportId/decision`,
    status: 201,
    summary: 'Decide on a disclosure report',
    description: 'Go on openly, on another day, by an open invitation, or as planned.',
    params: PlanParams.extend({ leakReportId: id() }),
    body: z.strictObject({ decision: z.enum(LEAK_DECISIONS), reason: text(1000).default('') }),
    response: LeakReport,
    problems: ['rule-refused'],
  }),
})
