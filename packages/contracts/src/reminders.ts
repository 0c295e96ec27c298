import { z } from 'zod'
import { id, page, paging, text, time } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** That a member was reminded of what waits for them. */
export const Reminder = z
  .object({
    memberId: id(),
    /** The task of the path, or the second look of a check (`secondLookKey`). */
    key: z.string(),
    remindedAt: time(),
    /** Of a second look open screens tell, too, so that it needs no address. */
    byEmail: z.boolean(),
  })
  .meta({ id: 'Reminder' })
/** Those of the last day; then the same person can be reminded of the same thing again. */
export type Reminder = z.infer<typeof Reminder>

/**
 * The case leads remind others of what the plan waits for, in neutral words and by e-mail; whoever looked first at the check of the
 * day reminds the second adult.
 */
export const reminderRoutes = namedRoutes('reminders', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/reminders',
    summary: 'List the reminders of the last day',
    description: 'Participants get those of second looks.',
    access: 'case',
    params: PlanParams,
    query: paging(200),
    response: page(Reminder),
  }),
  send: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/reminders',
    summary: 'Remind a member of what waits for them',
    description:
      'By e-mail, without a word about the case; once a day for the same person and thing. Of a second look open screens tell.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({ memberId: id(), key: text(80) }),
    response: Reminder,
    problems: ['rule-refused', 'too-many-requests'],
  }),
})
