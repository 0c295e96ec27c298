import { z } from 'zod'
import { id, page, paging, text, time } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** That a member was reminded of a task of the path that waits for them. */
export const Reminder = z
  .object({
    memberId: id(),
    /** The task of the path. */
    key: z.string(),
    remindedAt: time(),
  })
  .meta({ id: 'Reminder' })
/** Those of the last day; then the same person can be reminded of the same thing again. */
export type Reminder = z.infer<typeof Reminder>

/** The case leads remind others of what the plan waits for, in neutral words and by e-mail. */
export const reminderRoutes = namedRoutes('reminders', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/reminders',
    summary: 'List the reminders of the last day',
    access: 'case',
    params: PlanParams,
    query: paging(200),
    response: page(Reminder),
  }),
  send: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/reminders',
    summary: 'Remind a member of what waits for them',
    description: 'By e-mail, without a word about the case; once a day for the same person and thing.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({ memberId: id(), key: text(80) }),
    response: Reminder,
    problems: ['rule-refused', 'too-many-requests'],
  }),
})
