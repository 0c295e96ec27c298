import { CONSEQUENCE_CHECKS, type ConsequenceCheck, STANCES } from '@holdfast/domain/consequences/consequence'
import { AGREEMENTS } from '@holdfast/domain/consequences/enforceability'
import { FOLLOW_UPS } from '@holdfast/domain/consequences/follow-up'
import { HAZARDS } from '@holdfast/domain/consequences/hazard'
import { ENABLING_TOPICS } from '@holdfast/domain/enabling/enabling-topics'
import { z } from 'zod'
import { Can, Removed, date, id, page, someText, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { consequenceCategoryCode, enablingTopicCode } from './code-lists.ts'

const Checks = z
  .strictObject(
    Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, z.boolean()])) as Record<
      ConsequenceCheck,
      z.ZodBoolean
    >,
  )
  .partial()
  .meta({ id: 'ConsequenceChecks' })

/** A danger in the words (docs/practice.md 5.2), why it is one, and a safer way to say it. */
const FoundHazard = z
  .object({
    code: z.enum(HAZARDS),
    /** `refuse`: cannot be agreed on as it is · `review`: with the interventionist's signature. */
    action: z.enum(['refuse', 'review']),
    name: z.string(),
    why: z.string(),
    safer: z.string(),
    /** Void when the words change. */
    signed: z.object({ by: z.string(), at: time(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Hazard' })

/** Somebody's answer: who, when, and the fingerprint of the words that they read. */
const GivenStance = z
  .object({
    participantId: id(),
    name: z.string(),
    stance: z.enum(STANCES),
    reason: z.string(),
    at: time(),
    textHash: z.string(),
  })
  .meta({ id: 'GivenStance' })

/** What one participant will do, or no longer do, if the answer is no (docs/practice.md 5). */
export const Consequence = z
  .object({
    id: id(),
    participantId: id(),
    isMine: z.boolean(),
    category: consequenceCategoryCode,
    iWill: z.string(),
    removesOrProtects: z.string(),
    startsOn: date().nullable(),
    liftedWhen: z.string(),
    standingOffer: z.string(),
    ends: z.array(enablingTopicCode),
    keeps: z.array(enablingTopicCode),
    followUp: z.enum(FOLLOW_UPS).nullable(),
    hazards: z.array(FoundHazard),
    checks: Checks,
    confidence: z.int().nullable(),
    /** Raised when the wording changes; the stances on the wording before are void. */
    wordingVersion: z.int(),
    /** SHA-256 of the present wording. */
    textHash: z.string(),
    myStance: z.enum(STANCES).nullable(),
    myStanceAt: time().nullable(),
    answered: z.int(),
    asked: z.int(),
    /** Hidden until everyone has answered (F25). */
    stances: z.array(GivenStance).nullable(),
    agreement: z.enum(AGREEMENTS),
    version: version(),
    /** Earlier wordings that somebody had answered on. */
    earlierWordings: z.int(),
    can: z.object({ edit: Can, remove: Can, giveStance: Can, review: Can }),
  })
  .meta({ id: 'Consequence' })
/** The words are read by the group; stances only once everyone has answered (F25). */
export type Consequence = z.infer<typeof Consequence>

const topics = () => z.array(enablingTopicCode).max(ENABLING_TOPICS.length)

/** What people write of a consequence; the database keeps each under the same name. */
export const consequenceFields = {
  category: consequenceCategoryCode,
  iWill: someText(600),
  removesOrProtects: text(600),
  startsOn: date().nullable(),
  liftedWhen: text(600),
  standingOffer: text(600),
  /** What support it ends, and what it goes on giving: contradictions and gaps are computed from it (F27). */
  ends: topics(),
  keeps: topics(),
  followUp: z.enum(FOLLOW_UPS).nullable(),
  checks: Checks,
  confidence: z.int().min(0).max(10).nullable(),
}

const consequenceParams = PlanParams.extend({ consequenceId: id() })

/**
 * Each writes their own, the interventionist all, while the plan is drafted; nobody answers for somebody else (S2.14).
 */
export const consequenceRoutes = namedRoutes('consequences', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/consequences',
    summary: 'Add a consequence',
    description: 'What a participant will do if the answer is no.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      participantId: id(),
      ...consequenceFields,
      removesOrProtects: consequenceFields.removesOrProtects.default(''),
      startsOn: consequenceFields.startsOn.default(null),
      liftedWhen: consequenceFields.liftedWhen.default(''),
      standingOffer: consequenceFields.standingOffer.default(''),
      ends: consequenceFields.ends.default([]),
      keeps: consequenceFields.keeps.default([]),
      followUp: consequenceFields.followUp.default(null),
      checks: consequenceFields.checks.default({}),
      confidence: consequenceFields.confidence.default(null),
    }),
    response: Consequence,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId',
    summary: 'Change a consequence',
    description: 'A change of its words, category, day or limits is another wording: the stances on it are void.',
    access: 'case',
    params: consequenceParams,
    body: z.strictObject(consequenceFields).partial(),
    response: Consequence,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId',
    summary: 'Delete a consequence',
    description: 'This cannot be undone.',
    access: 'case',
    params: consequenceParams,
    response: Removed,
  }),
  giveStance: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId/stances',
    summary: 'Give your stance on a consequence',
    description:
      'On the wording that was read; an objection needs a reason. After a change of the words: `stale-version` with the present wording.',
    access: 'case',
    status: 201,
    params: consequenceParams,
    body: z
      .strictObject({
        /** The wording that was read. */
        wordingVersion: z.int().min(1),
        stance: z.enum(STANCES),
        reason: text(600).default(''),
      })
      .refine(({ stance, reason }) => stance !== 'objection' || reason.trim() !== '', {
        path: ['reason'],
        message: 'An objection says why',
      }),
    response: Consequence,
    problems: ['rule-refused', 'stale-version'],
  }),
  review: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId/reviews',
    summary: 'Approve a consequence that carries a danger',
    description: 'An interventionist signs that the present wording may stay, and why.',
    access: 'case',
    status: 201,
    params: consequenceParams,
    body: z.strictObject({ reason: someText(600) }),
    response: Consequence,
    problems: ['rule-refused'],
  }),
  wordings: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId/wordings',
    summary: 'List earlier wordings of a consequence',
    description: 'Those that somebody had given a stance on, newest first.',
    access: 'case',
    params: consequenceParams,
    query: z.strictObject({
      cursor: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: page(
      z.object({
        wordingVersion: z.int(),
        category: consequenceCategoryCode,
        iWill: z.string(),
        removesOrProtects: z.string(),
        startsOn: date().nullable(),
        liftedWhen: z.string(),
        standingOffer: z.string(),
        ends: topics(),
        keeps: topics(),
        answers: z.int(),
        until: time(),
      }),
    ),
  }),
})
