import { REACTIONS } from '@holdfast/domain/outcomes/outcome'
import { RUN_EVENT_KINDS } from '@holdfast/domain/run/run-event'
import { STEP_CODES } from '@holdfast/domain/run/run-of-show'
import { z } from 'zod'
import { id, page, text, time } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** How many events one request carries at most; a phone that has more sends them one batch after another. */
export const EVENTS_AT_ONCE = 100

const maybe = <S extends z.ZodType>(schema: S) => schema.nullable().default(null)

/** One event as the phone made it: its id (best a UUIDv7), when it happened, what, and about what. */
export const NewRunEvent = z
  .strictObject({
    id: id(),
    kind: z.enum(RUN_EVENT_KINDS),
    at: time(),
    deviceId: id(),
    participantId: maybe(id()),
    consequenceId: maybe(id()),
    contingencyId: maybe(id()),
    excuseId: maybe(id()),
    step: maybe(z.enum(STEP_CODES)),
    reaction: maybe(z.enum(REACTIONS)),
    /** The event that this one takes back: stored already, or earlier in the same batch. */
    correctsId: maybe(id()),
    /** The event that a note is about. */
    aboutId: maybe(id()),
    text: text(500).default(''),
  })
  .meta({ id: 'NewRunEvent' })
/** As a phone sends it; what the kind does not ask for may be left out. */
export type NewRunEvent = z.input<typeof NewRunEvent>

/** An event of the record. Nobody changes or removes it; a correction refers to it. */
export const RunEvent = NewRunEvent.extend({
  receivedAt: time(),
  /** What the clock of the phone said, where that was wrong; `at` is then by the clock of the server. */
  phoneAt: time().nullable(),
  authorId: id(),
  by: z.string(),
  isMine: z.boolean(),
  /** It reached the server only after the meeting had ended. */
  isLate: z.boolean(),
  /** Somebody else recorded the same moment differently; both are kept. */
  isDisputed: z.boolean(),
}).meta({ id: 'RunEvent' })
/** Ordered by `at`, when it happened; `receivedAt` is when the server got it. */
export type RunEvent = z.output<typeof RunEvent>

/**
 * Recorded while the meeting is on, and late ones after it (F57, F59); before it is `rule-refused`. An id with other
 * contents is named; nothing is deleted. A stop is always taken: what is wrong beside it is left out and named.
 */
export const runEventRoutes = namedRoutes('runEvents', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/run/events',
    summary: 'List the events of the meeting',
    description: 'In the order in which they happened.',
    access: 'case',
    params: PlanParams,
    query: z.strictObject({
      /** Where the page before ended. */
      cursor: id().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: page(RunEvent),
  }),
  record: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/run/events',
    summary: 'Record events of the meeting',
    description:
      'The client makes the ids, so that a replay is harmless; an id that was used for something else is refused by name.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      events: z.array(NewRunEvent).min(1).max(EVENTS_AT_ONCE),
      /** What the clock of the phone says now: a wrong clock is no reason to refuse what it saw. */
      sentAt: time().nullable().default(null),
    }),
    /** The events of the request as the record has them, in its order. */
    response: z.strictObject({
      items: z.array(RunEvent),
      /** What was left out beside a stop, and why; otherwise a wrong event refuses the request. */
      refused: z.array(
        z.strictObject({ id: id(), errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
      ),
    }),
    problems: ['rule-refused'],
  }),
})
