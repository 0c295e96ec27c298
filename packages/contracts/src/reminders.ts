import { LETTER_STATES } from '@holdfast/domain/letters/letters'
import { REMINDER_CHANNELS, REMINDER_KINDS } from '@holdfast/domain/reminders/reminder'
import { z } from 'zod'
import { id, page, paging, text, time, timeZone } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { Accepted } from './users.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 21:00')
const choices = {
  off: z.array(z.enum(REMINDER_KINDS)).max(REMINDER_KINDS.length),
  /** Null while the person has said nothing: then what they said in a plan holds. */
  channel: z.enum(REMINDER_CHANNELS).nullable(),
  digestDay: z.int().min(1).max(7).nullable(),
  countsDays: z.boolean(),
  quietFrom: clock,
  quietUntil: clock,
  timeZone: timeZone().nullable(),
}

/** What a person chose about the reminders that they get, and whether there is an address for them. */
export const ReminderSettings = z
  .object({ ...choices, address: z.string().nullable() })
  .meta({ id: 'ReminderSettings' })
/** `address` is where they go: that of the account, or the one that a guest gave. */
export type ReminderSettings = z.infer<typeof ReminderSettings>

/** One e-mail that a person was sent, or will be. */
export const ReminderLetter = z
  .object({ id: z.uuid(), kind: z.enum(REMINDER_KINDS), state: z.enum(LETTER_STATES), at: time() })
  .meta({ id: 'ReminderLetter' })
/** `at` is when it was sent, or else when it was due. */
export type ReminderLetter = z.infer<typeof ReminderLetter>

/** That a member was reminded of what waits for them. */
export const Reminder = z
  .object({
    memberId: id(),
    /** The task of the path, or the second look of a check (`secondLookKey`). */
    key: z.string(),
    remindedAt: time(),
    /** Of a second look open screens tell, too, so that it needs no address. */
    byEmail: z.boolean(),
    letter: z.enum(LETTER_STATES).nullable(),
  })
  .meta({ id: 'Reminder' })
/** Those of the last day; then the same person can be reminded of the same thing again. `letter` is how far the e-mail is. */
export type Reminder = z.infer<typeof Reminder>

/**
 * Everybody decides about the reminders that they get themselves. The case leads remind others of what the plan waits for, in neutral words and by e-mail; whoever looked first at the check of the
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
  settings: route({
    method: 'GET',
    path: '/reminder-settings',
    summary: 'Get what you chose about your reminders',
    access: 'session',
    response: ReminderSettings,
  }),
  change: route({
    method: 'PATCH',
    path: '/reminder-settings',
    summary: 'Change what reminds you, when and where',
    access: 'session',
    body: z.strictObject(choices).partial(),
    response: ReminderSettings,
    problems: ['forbidden'],
  }),
  listSent: route({
    method: 'GET',
    path: '/reminder-letters',
    summary: 'List the reminders that you were sent',
    description: 'Those of the last 90 days.',
    access: 'session',
    query: paging(50),
    response: page(ReminderLetter),
  }),
  stop: route({
    method: 'POST',
    path: '/reminder-stops/:token',
    summary: 'Turn one kind of reminder off by its link',
    location: null,
    description: 'For mail programs (RFC 8058) and the page of the link; needs no session.',
    access: 'public',
    takes: 'application/x-www-form-urlencoded',
    params: z.object({ token: z.string().regex(/^[\w-]{40,100}$/) }),
    response: Accepted,
    problems: ['link-not-valid', 'too-many-requests'],
  }),
})
