import { FEWEST_OPTIONS, MOST_OPTIONS, POLL_ANSWERS } from '@holdfast/domain/date-polls/date-poll'
import { z } from 'zod'
import { Can, Removed, id, text, time, timeZone, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** One of the days that are asked about. `standing` is for the case leads; voters see their own answer alone (F83). */
const DatePollOption = z
  .object({
    id: id(),
    startsAt: time(),
    myAnswer: z.enum(POLL_ANSWERS).nullable(),
    standing: z
      .object({
        yes: z.int(),
        ifNeedBe: z.int(),
        no: z.int(),
        answers: z.array(z.object({ participantId: id(), answer: z.enum(POLL_ANSWERS) })),
        /** Of those without whom it cannot be: who cannot, who has not said. */
        missingIds: z.array(id()),
        openIds: z.array(id()),
      })
      .nullable(),
  })
  .meta({ id: 'DatePollOption' })

/** A question about days, RFC 3339. Open while `closedAt` is null, and only one at a time (F83). */
export const DatePoll = z
  .object({
    id: id(),
    note: z.string(),
    timeZone: z.string(),
    options: z.array(DatePollOption),
    /** Who has not answered at all; for the case leads. */
    waitingForIds: z.array(id()).nullable(),
    /** The day that suits best so far; for the case leads. */
    bestOptionId: id().nullable(),
    closedAt: time().nullable(),
    chosenOptionId: id().nullable(),
    version: version(),
    can: z.object({ edit: Can, answer: Can }),
  })
  .meta({ id: 'DatePoll' })
/** What is null here is for the case leads, or not decided yet. */
export type DatePoll = z.infer<typeof DatePoll>

const pollParams = PlanParams.extend({ datePollId: id() })

/**
 * The case leads ask and close, each participant answers for themselves (F83). A second poll, or a closed one, is
 * `rule-refused`.
 */
export const datePollRoutes = namedRoutes('datePolls', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/date-polls',
    summary: 'Start a date poll',
    description: 'One open poll for each plan.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      note: text(300).default(''),
      /** The clock of the meeting place. */
      timeZone: timeZone(),
      startsAt: z
        .array(time())
        .min(FEWEST_OPTIONS)
        .max(MOST_OPTIONS)
        .refine((moments) => new Set(moments.map(Date.parse)).size === moments.length, 'names each day once'),
    }),
    response: DatePoll,
    problems: ['rule-refused'],
  }),
  answer: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/date-polls/:datePollId/answers',
    summary: 'Answer a date poll',
    description: 'Answers are not shown to other participants.',
    access: 'case',
    status: 201,
    params: pollParams,
    body: z.strictObject({
      answers: z
        .array(z.strictObject({ optionId: id(), answer: z.enum(POLL_ANSWERS) }))
        .min(1)
        .max(MOST_OPTIONS),
    }),
    response: DatePoll,
    problems: ['rule-refused'],
  }),
  close: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/date-polls/:datePollId/closing',
    summary: 'Close a date poll',
    description: 'One of its days becomes the day of the plan, another one its backup.',
    access: 'case',
    status: 201,
    params: pollParams,
    body: z.strictObject({ optionId: id(), backupOptionId: id().nullable().default(null) }),
    response: DatePoll,
    problems: ['rule-refused'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/date-polls/:datePollId',
    summary: 'Delete a date poll',
    description: 'With all answers. This cannot be undone.',
    access: 'case',
    params: pollParams,
    response: Removed,
  }),
})
