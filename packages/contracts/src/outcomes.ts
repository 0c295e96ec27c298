import {
  DECLINE_REASONS,
  GOAL_ANSWERS,
  GOALS,
  type Goal,
  REACTIONS,
  REASON_SOURCES,
} from '@holdfast/domain/outcomes/outcome'
import { CARE_ANSWERS } from '@holdfast/domain/outcomes/care'
import { ADMISSIONS, FOLLOW_THROUGH } from '@holdfast/domain/outcomes/follow-through'
import { z } from 'zod'
import { Can, date, id, optionalLine, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { decisionCode, meetingResultCode } from './code-lists.ts'

const goals = z.strictObject(
  Object.fromEntries(GOALS.map((goal) => [goal, z.enum(GOAL_ANSWERS)])) as Record<
    Goal,
    z.ZodEnum<{ [K in (typeof GOAL_ANSWERS)[number]]: K }>
  >,
)

const care = () => z.enum(CARE_ANSWERS).nullable().default(null)
const moment = () => time().nullable().default(null)

/**
 * Held, decision, reaction, reasons, goals, follow-through and admission: separate fields, because a reaction is not an
 * outcome, and a promise is not an admission (docs/product.md 7.3).
 */
export const OutcomeFields = z
  .strictObject({
    meetingResult: meetingResultCode,
    decision: decisionCode,
    decisionOn: date().nullable().default(null),
    reactions: z.array(z.enum(REACTIONS)).max(REACTIONS.length).default([]),
    reasonsDeclined: z
      .array(
        z.strictObject({
          reason: z.enum(DECLINE_REASONS),
          source: z.enum(REASON_SOURCES),
          /** Who of you heard or noticed it. */
          participantId: id().nullable().default(null),
        }),
      )
      .max(DECLINE_REASONS.length)
      .default([]),
    goals: goals.partial().default({}),
    followThrough: z.enum(FOLLOW_THROUGH).nullable().default(null),
    admission: z.enum(ADMISSIONS).nullable().default(null),
    /** The level of care that took them in. */
    levelOfCare: optionalLine(60).default(''),
    /** Why they were turned away, or anything else that helps to know. */
    admissionNote: text(500).default(''),
    escortId: id().nullable().default(null),
    setOutAt: moment(),
    arrivedAt: moment(),
    admittedAt: moment(),
    /** On the way they no longer wanted to go; that is theirs to say at any time. */
    consentWithdrawnAt: moment(),
    /** Whether they were in care so many days after the admission. */
    careAt30: care(),
    careAt90: care(),
    careAt180: care(),
    note: text(2000).default(''),
  })
  .meta({ id: 'OutcomeFields' })
/** As given by the case leads; what is left out is null or empty, and means "not known". */
export type OutcomeFields = z.output<typeof OutcomeFields>

/** What the record of the day can say by itself. */
export const FROM_RECORD = ['admission', 'setOutAt', 'arrivedAt', 'admittedAt', 'consentWithdrawnAt'] as const

/** What came of an attempt. `isNo` offers the review, and is no verdict (S1.2, S3.4). */
export const Outcome = OutcomeFields.extend({
  /** What is not written down here yet, and was read from the record of the day. */
  fromRecord: z.array(z.enum(FROM_RECORD)),
  recordedBy: z.string(),
  recordedAt: time(),
  isNo: z.boolean(),
  version: version(),
  can: z.object({ edit: Can }),
}).meta({ id: 'Outcome' })
/** `fromRecord` names the fields that were read off the day, and not written by anybody yet. */
export type Outcome = z.output<typeof Outcome>

/**
 * The case leads correct it until the review is finished. Parts that cannot be true together are `rule-refused`
 * (docs/practice.md 10.1).
 */
export const outcomeRoutes = namedRoutes('outcomes', {
  update: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/outcome',
    summary: 'Correct the outcome',
    description: 'Until the review is finished.',
    access: 'case',
    params: PlanParams,
    body: OutcomeFields,
    response: Outcome,
    problems: ['rule-refused'],
  }),
})
