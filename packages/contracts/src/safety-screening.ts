import { DV_STEPS, SCREENING_MITIGATIONS } from '@holdfast/domain/safety-screening/screening-follow-ups'
import { SCREENING_LEVELS } from '@holdfast/domain/safety-screening/screening-effects'
import {
  SCREENING_ANSWERS,
  SCREENING_QUESTIONS,
  type ScreeningQuestion,
} from '@holdfast/domain/safety-screening/screening-questions'
import { z } from 'zod'
import { Can, id, page, paging, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const Answers = z
  .strictObject(
    Object.fromEntries(SCREENING_QUESTIONS.map((question) => [question, z.enum(SCREENING_ANSWERS)])) as Record<
      ScreeningQuestion,
      z.ZodEnum<{ [K in (typeof SCREENING_ANSWERS)[number]]: K }>
    >,
  )
  .partial()
  .meta({ id: 'SafetyAnswers' })

const fields = {
  /** "I would rather not say anything here." */
  passed: z.boolean(),
  answers: Answers,
  afraidOfIds: z.array(id()).max(20),
  text: text(4000),
  contactPreference: text(500),
}

/** A professional of the case, and whether the author of the answers named them as a reader. */
const Reader = z
  .object({
    memberId: id(),
    name: z.string(),
    credential: z.string(),
    practiceName: z.string(),
    mayRead: z.boolean(),
  })
  .meta({ id: 'SafetyReader' })

/** My own private answers. Nobody reads them but the interventionists whom I named. */
export const MySafetyScreening = z
  .object({
    ...fields,
    answeredAt: time().nullable(),
    /** Whether anybody is there to read it. */
    interventionists: z.int(),
    /** Every interventionist of the case; one who came later asks, until the author names them. */
    readers: z.array(Reader),
    version: version(),
    can: z.object({ answer: Can }),
  })
  .meta({ id: 'MySafetyScreening' })
/** `answeredAt` is null before the first answer; `interventionists` 0 says that nobody is there to read it. */
export type MySafetyScreening = z.infer<typeof MySafetyScreening>

const Act = z
  .object({
    id: id(),
    mitigations: z.array(z.enum(SCREENING_MITIGATIONS)),
    steps: z.array(z.enum(DV_STEPS)),
    note: z.string(),
    by: z.string(),
    at: time(),
    /** Whether it was for these very answers and this plan. */
    isCurrent: z.boolean(),
  })
  .meta({ id: 'SafetyFollowUp' })

/** The private answers of one person, as an interventionist reads them. */
export const SafetyScreening = z
  .object({
    id: id(),
    caseMemberId: id(),
    by: z.string(),
    ...fields,
    level: z.enum(SCREENING_LEVELS),
    notAtHome: z.boolean(),
    answeredAt: time(),
    /** Nothing is open: looked at, for this plan, and the plan does what was arranged. */
    resolved: z.boolean(),
    /** What was arranged and the plan does not do yet. */
    notCarriedOut: z.array(z.enum(SCREENING_MITIGATIONS)),
    followUps: z.array(Act),
    version: version(),
    can: z.object({ followUp: Can }),
  })
  .meta({ id: 'SafetyScreening' })
/** Never for the lead or the group: they learn only what it asks of the plan (S0.16, F43). */
export type SafetyScreening = z.infer<typeof SafetyScreening>

/** How many were asked alone and how they answered, of what this professional may read. */
export const SafetyScreeningCounts = z
  .object({ asked: z.int(), yes: z.int(), no: z.int(), passed: z.int(), open: z.int() })
  .meta({ id: 'SafetyScreeningCounts' })
/** `open` also counts answers that were given to somebody else. */
export type SafetyScreeningCounts = z.infer<typeof SafetyScreeningCounts>

const path = '/organizations/:organizationId/plans/:planId/safety-screenings' as const
const common = { access: 'case' } as const

/**
 * Each answers for themselves until the meeting, or passes. The interventionist reads and acts; too little for a danger is
 * `rule-refused`.
 */
export const safetyScreeningRoutes = namedRoutes('safetyScreening', {
  mine: route({
    ...common,
    method: 'GET',
    path: `${path}/mine`,
    summary: 'Get your safety screening answers',
    description: 'Private.',
    params: PlanParams,
    response: MySafetyScreening,
  }),
  answer: route({
    ...common,
    method: 'PUT',
    path: `${path}/mine`,
    summary: 'Answer the safety screening',
    description:
      'Only the interventionists whom you name read it. Without `readerIds`: those of the case now, later those named before.',
    params: PlanParams,
    body: z.strictObject({
      passed: fields.passed.default(false),
      answers: fields.answers.default({}),
      afraidOfIds: fields.afraidOfIds.default([]),
      text: fields.text.default(''),
      contactPreference: fields.contactPreference.default(''),
      readerIds: z.array(id()).max(20).optional(),
    }),
    response: MySafetyScreening,
    problems: ['rule-refused'],
  }),
  count: route({
    ...common,
    method: 'GET',
    path: `${path}/counts`,
    summary: 'Count the safety screening answers',
    description: 'For interventionists.',
    params: PlanParams,
    response: SafetyScreeningCounts,
  }),
  list: route({
    ...common,
    method: 'GET',
    path,
    summary: 'List the safety screening answers',
    description: 'For the interventionists of the case.',
    opens: 'safety_screening.viewed',
    params: PlanParams,
    query: paging(200),
    response: page(SafetyScreening),
  }),
  recordFollowUp: route({
    ...common,
    method: 'POST',
    path: `${path}/:safetyScreeningId/follow-ups`,
    status: 201,
    summary: 'Record a follow-up of a safety screening',
    description: "What was arranged for this person's safety in this plan.",
    params: PlanParams.extend({ safetyScreeningId: id() }),
    body: z.strictObject({
      mitigations: z.array(z.enum(SCREENING_MITIGATIONS)).min(1).max(SCREENING_MITIGATIONS.length),
      steps: z.array(z.enum(DV_STEPS)).max(DV_STEPS.length).default([]),
      note: text(2000).default(''),
    }),
    response: SafetyScreening,
    problems: ['rule-refused'],
  }),
})
