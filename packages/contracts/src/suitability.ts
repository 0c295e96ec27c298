import { SUITABILITY_CODES } from '@holdfast/domain/participants/suitability'
import { SUITABILITY_DECISIONS } from '@holdfast/domain/participants/suitability-decision'
import {
  SCREENING_REPLIES,
  SUITABILITY_QUESTIONS,
  type SuitabilityQuestion,
} from '@holdfast/domain/participants/suitability-questions'
import { z } from 'zod'
import { Can, id, someText, text, time, version } from './fields.ts'
import { participantParams } from './participants.ts'
import { namedRoutes, route } from './route.ts'
import { suitabilityCode } from './code-lists.ts'

const Answers = z
  .strictObject(
    Object.fromEntries(SUITABILITY_QUESTIONS.map((question) => [question, z.enum(SCREENING_REPLIES)])) as Record<
      SuitabilityQuestion,
      z.ZodEnum<{ [K in (typeof SCREENING_REPLIES)[number]]: K }>
    >,
  )
  .partial()
  .meta({ id: 'SuitabilityAnswers' })

const AnswerSet = z
  .object({
    by: z.string(),
    /** Whose eyes: the person's own, or those of a case lead. */
    viewpoint: z.enum(['self', 'lead', 'interventionist']),
    isMine: z.boolean(),
    answers: Answers,
    note: z.string(),
    answeredAt: time(),
  })
  .meta({ id: 'SuitabilityAnswerSet' })

const Decision = z
  .object({
    decision: z.enum(SUITABILITY_DECISIONS).nullable(),
    codesAdded: z.array(suitabilityCode),
    reason: z.string(),
    calmAtRehearsal: z.boolean(),
    lawyerAdvised: z.boolean(),
    disclosed: z.boolean(),
    by: z.string(),
    decidedAt: time().nullable(),
  })
  .meta({ id: 'SuitabilityDecision' })

/** The screen of one participant, as this reader may see it: own answers for most, both sets for an interventionist. */
export const Suitability = z
  .object({
    participantId: id(),
    /** Whether the reader is the person that it is about. */
    isMe: z.boolean(),
    mine: z.object({ answers: Answers, note: z.string(), version: version() }),
    sets: z.array(AnswerSet),
    codes: z.array(suitabilityCode),
    standing: z.array(suitabilityCode),
    /** Whether the person was at a rehearsal; only then can calm be seen. */
    rehearsed: z.boolean(),
    recorded: Decision.nullable(),
    decisionVersion: version(),
    can: z.object({ answer: Can, decide: Can }),
  })
  .meta({ id: 'Suitability' })
/** As far as the reader may see: own answers alone for participants, everything for the interventionist (F16). */
export type Suitability = z.infer<typeof Suitability>

const path = '/organizations/:organizationId/plans/:planId/participants/:participantId/suitability' as const
const common = { access: 'case', params: participantParams, response: Suitability } as const

/**
 * Each answers about themselves, the case leads about anyone; `forbidden` to whoever it is not about. A code that cannot
 * be lifted is `rule-refused`.
 */
export const suitabilityRoutes = namedRoutes('suitability', {
  get: route({
    ...common,
    method: 'GET',
    path,
    summary: 'Get the suitability answers for a participant',
    description: 'Those that you may see.',
    opens: 'suitability.viewed',
    problems: ['forbidden'],
  }),
  answer: route({
    ...common,
    method: 'PUT',
    path: `${path}/answers`,
    summary: 'Answer the suitability questions',
    description: 'About oneself, or about someone for the case leads; each keeps their own answers.',
    body: z.strictObject({ answers: Answers, note: text(1000).default('') }),
    problems: ['forbidden'],
  }),
  decide: route({
    ...common,
    method: 'PUT',
    path: `${path}/decision`,
    summary: 'Decide whether a participant attends',
    description: 'Invite, coach first, a letter read by somebody else, or not this time. Few may read the reason.',
    body: z.strictObject({
      decision: z.enum(SUITABILITY_DECISIONS),
      reason: someText(1000),
      codesAdded: z.array(suitabilityCode).max(SUITABILITY_CODES.length).default([]),
      calmAtRehearsal: z.boolean().default(false),
      lawyerAdvised: z.boolean().default(false),
      disclosed: z.boolean().default(false),
      /** Who reads the letter aloud, where it is a letter. */
      readById: id().nullable().default(null),
      /** Someone who is left out goes on reading the plan; without it their access ends with the decision. */
      keepsAccess: z.boolean().default(false),
    }),
    problems: ['rule-refused', 'forbidden'],
  }),
})
