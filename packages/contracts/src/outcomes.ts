import {
  DECISIONS,
  DECLINE_REASONS,
  GOAL_ANSWERS,
  GOALS,
  type Goal,
  HELD,
  REACTIONS,
  REASON_SOURCES,
} from '@holdfast/domain/outcomes/outcome'
import { z } from 'zod'
import { Can, date, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { route } from './route.ts'

const goals = z.strictObject(
  Object.fromEntries(GOALS.map((goal) => [goal, z.enum(GOAL_ANSWERS)])) as Record<
    Goal,
    z.ZodEnum<{ [K in (typeof GOAL_ANSWERS)[number]]: K }>
  >,
)

/** Held, decision, reaction, reasons and goals: separate fields, because a reaction is not an outcome (overview 3). */
export const OutcomeFields = z.strictObject({
  held: z.enum(HELD),
  decision: z.enum(DECISIONS),
  decisionOn: date().nullable().default(null),
  reactions: z.array(z.enum(REACTIONS)).max(REACTIONS.length).default([]),
  reasonsDeclined: z
    .array(z.strictObject({ reason: z.enum(DECLINE_REASONS), source: z.enum(REASON_SOURCES) }))
    .max(DECLINE_REASONS.length)
    .default([]),
  goals: goals.partial().default({}),
  note: text(2000).default(''),
})
export type OutcomeFields = z.output<typeof OutcomeFields>

export const Outcome = OutcomeFields.extend({
  recordedBy: z.string(),
  recordedAt: time(),
  isNo: z.boolean(),
  version: version(),
  can: z.object({ edit: Can }),
})
export type Outcome = z.output<typeof Outcome>

export const outcomeRoutes = {
  update: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/outcome',
    tag: 'The day',
    summary: 'Correct the outcome, until the review is finished',
    access: 'case',
    params: PlanParams,
    body: OutcomeFields,
    response: Outcome,
    problems: ['rule-refused'],
  }),
}
