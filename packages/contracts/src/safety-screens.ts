import { DV_STEPS, SCREEN_MITIGATIONS } from '@holdfast/domain/safety-screens/screen-acts'
import { SCREEN_LEVELS } from '@holdfast/domain/safety-screens/screen-effects'
import { SCREEN_ANSWERS, SCREEN_QUESTIONS, type ScreenQuestion } from '@holdfast/domain/safety-screens/screen-questions'
import { z } from 'zod'
import { Can, id, page, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const Answers = z
  .strictObject(
    Object.fromEntries(SCREEN_QUESTIONS.map((question) => [question, z.enum(SCREEN_ANSWERS)])) as Record<
      ScreenQuestion,
      z.ZodEnum<{ [K in (typeof SCREEN_ANSWERS)[number]]: K }>
    >,
  )
  .partial()
  .meta({ id: 'SafetyAnswers' })

const fields = {
  /** "I would rather not say anything here." */
  passed: z.boolean(),
  answers: Answers,
  afraidOfIds: z.array(id()).max(20),
  words: text(4000),
  reachMe: text(500),
}

/** My own private answers. Nobody but an interventionist of the case reads them. */
export const MySafetyScreen = z
  .object({
    ...fields,
    answeredAt: time().nullable(),
    /** Whether anybody is there to read it. */
    interventionists: z.int(),
    version: version(),
    can: z.object({ answer: Can }),
  })
  .meta({ id: 'MySafetyScreen' })
/** `answeredAt` is null before the first answer; `interventionists` 0 says that nobody is there to read it. */
export type MySafetyScreen = z.infer<typeof MySafetyScreen>

const Act = z
  .object({
    id: id(),
    mitigations: z.array(z.enum(SCREEN_MITIGATIONS)),
    steps: z.array(z.enum(DV_STEPS)),
    note: z.string(),
    by: z.string(),
    at: time(),
    /** Whether it was for these very answers and this plan. */
    isCurrent: z.boolean(),
  })
  .meta({ id: 'SafetyFollowUp' })

/** The private answers of one person, as an interventionist reads them. */
export const SafetyScreen = z
  .object({
    id: id(),
    caseMemberId: id(),
    by: z.string(),
    ...fields,
    level: z.enum(SCREEN_LEVELS),
    notAtHome: z.boolean(),
    answeredAt: time(),
    /** Nothing is open: looked at, for this plan, and the plan does what was arranged. */
    resolved: z.boolean(),
    /** What was arranged and the plan does not do yet. */
    notCarriedOut: z.array(z.enum(SCREEN_MITIGATIONS)),
    acts: z.array(Act),
    version: version(),
    can: z.object({ act: Can }),
  })
  .meta({ id: 'SafetyScreen' })
/** Never for the lead or the group: they learn only what it asks of the plan (S0.16, F43). */
export type SafetyScreen = z.infer<typeof SafetyScreen>

const path = '/organizations/:organizationId/plans/:planId/safety-screens' as const
const common = { access: 'case' } as const

/**
 * Each answers for themselves until the meeting, or passes. The interventionist reads and acts; too little for a danger is
 * `rule-refused`.
 */
export const safetyScreenRoutes = namedRoutes('safetyScreens', {
  mine: route({
    ...common,
    method: 'GET',
    path: `${path}/mine`,
    summary: 'Get your safety screening answers',
    description: 'Private.',
    params: PlanParams,
    response: MySafetyScreen,
  }),
  answer: route({
    ...common,
    method: 'PUT',
    path: `${path}/mine`,
    summary: 'Answer the safety screening',
    description: 'An interventionist of the case reads it and nobody else.',
    params: PlanParams,
    body: z.strictObject({
      passed: fields.passed.default(false),
      answers: fields.answers.default({}),
      afraidOfIds: fields.afraidOfIds.default([]),
      words: fields.words.default(''),
      reachMe: fields.reachMe.default(''),
    }),
    response: MySafetyScreen,
    problems: ['rule-refused'],
  }),
  list: route({
    ...common,
    method: 'GET',
    path,
    summary: 'List the safety screening answers',
    description: 'For the interventionists of the case.',
    params: PlanParams,
    response: page(SafetyScreen),
  }),
  act: route({
    ...common,
    method: 'POST',
    path: `${path}/:safetyScreenId/acts`,
    status: 201,
    summary: 'Record a follow-up of a safety screening',
    description: "What was arranged for this person's safety in this plan.",
    params: PlanParams.extend({ safetyScreenId: id() }),
    body: z.strictObject({
      mitigations: z.array(z.enum(SCREEN_MITIGATIONS)).min(1).max(SCREEN_MITIGATIONS.length),
      steps: z.array(z.enum(DV_STEPS)).max(DV_STEPS.length).default([]),
      note: text(2000).default(''),
    }),
    response: SafetyScreen,
    problems: ['rule-refused'],
  }),
})
