import {
  CONSEQUENCE_CATEGORIES,
  CONSEQUENCE_CHECKS,
  type ConsequenceCheck,
  STANCES,
} from '@holdfast/domain/consequences/consequence'
import { z } from 'zod'
import { Can, date, id, someText, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { route } from './route.ts'

const Checks = z
  .strictObject(
    Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, z.boolean()])) as Record<
      ConsequenceCheck,
      z.ZodBoolean
    >,
  )
  .partial()

/** What one participant will do, or no longer do, if the answer is no (domain.md 5). */
export const Consequence = z.object({
  id: id(),
  participantId: id(),
  isMine: z.boolean(),
  category: z.enum(CONSEQUENCE_CATEGORIES),
  iWill: z.string(),
  removesOrProtects: z.string(),
  startsOn: date().nullable(),
  liftedWhen: z.string(),
  standingOffer: z.string(),
  checks: Checks,
  confidence: z.int().nullable(),
  /** Raised when the wording changes; the stances on the wording before are void. */
  wordingVersion: z.int(),
  myStance: z.enum(STANCES).nullable(),
  answered: z.int(),
  asked: z.int(),
  /** Hidden until everyone has answered (F25). */
  stances: z.array(z.object({ participantId: id(), stance: z.enum(STANCES), reason: z.string() })).nullable(),
  agreement: z.enum(['unanswered', 'objected', 'agreed']),
  version: version(),
  can: z.object({ edit: Can, giveStance: Can }),
})
export type Consequence = z.infer<typeof Consequence>

const fields = {
  category: z.enum(CONSEQUENCE_CATEGORIES),
  iWill: someText(600),
  removesOrProtects: text(600),
  startsOn: date().nullable(),
  liftedWhen: text(600),
  standingOffer: text(600),
  checks: Checks,
  confidence: z.int().min(0).max(10).nullable(),
}

const consequenceParams = PlanParams.extend({ consequenceId: id() })

export const consequenceRoutes = {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/consequences',
    tag: 'Consequences',
    summary: 'Write what a participant will do if the answer is no',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      participantId: id(),
      ...fields,
      removesOrProtects: fields.removesOrProtects.default(''),
      startsOn: fields.startsOn.default(null),
      liftedWhen: fields.liftedWhen.default(''),
      standingOffer: fields.standingOffer.default(''),
      checks: fields.checks.default({}),
      confidence: fields.confidence.default(null),
    }),
    response: Consequence,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId',
    tag: 'Consequences',
    summary: 'Change a consequence; a change of its words asks everyone again',
    access: 'case',
    params: consequenceParams,
    body: z.strictObject(fields).partial(),
    response: Consequence,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId',
    tag: 'Consequences',
    summary: 'Take a consequence out of the plan; this cannot be undone',
    access: 'case',
    params: consequenceParams,
    response: z.object({ removed: z.literal(true) }),
  }),
  giveStance: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/consequences/:consequenceId/stances',
    tag: 'Consequences',
    summary: 'Answer on the present words: consent, reservation or objection; an objection says why',
    access: 'case',
    status: 201,
    params: consequenceParams,
    body: z
      .strictObject({ stance: z.enum(STANCES), reason: text(600).default('') })
      .refine(({ stance, reason }) => stance !== 'objection' || reason.trim() !== '', {
        path: ['reason'],
        message: 'An objection says why',
      }),
    response: Consequence,
    problems: ['rule-refused'],
  }),
}
