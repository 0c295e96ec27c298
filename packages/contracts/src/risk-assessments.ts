import { CRISIS_KINDS, CRISIS_TRIGGERS } from '@holdfast/domain/risk-assessments/crisis-kinds'
import { MITIGATIONS } from '@holdfast/domain/risk-assessments/mitigations'
import { AREA_LEVELS, RISK_AREAS, RISK_LEVELS, type RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { SIGN_ANSWERS } from '@holdfast/domain/risk-assessments/risk-signs'
import { z } from 'zod'
import { Can, id, line, name, page, someText, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { mitigationCode } from './code-lists.ts'

// a code that is no sign of its area is refused by name where the answers are checked
const Signs = z.record(z.string().max(40), z.enum(SIGN_ANSWERS))
/**
 * How serious one area is: its signs, and the level chosen from them, weighed by what was seen, what happened before, and how they
 * think now (S4.8).
 */
const Answer = z
  .strictObject({
    level: z.enum(AREA_LEVELS),
    signs: Signs.default({}),
    /** Why the level is lower than the signs ask for. */
    lowerWhy: text(600).default(''),
    observed: text(1000).default(''),
    history: text(1000).default(''),
    thinking: text(1000).default(''),
  })
  .meta({ id: 'RiskAreaAnswer' })
const Areas = z
  .strictObject(Object.fromEntries(RISK_AREAS.map((area) => [area, Answer])) as Record<RiskArea, typeof Answer>)
  .partial()
  .meta({ id: 'RiskAreas' })
const mitigations = z.array(mitigationCode).max(MITIGATIONS.length)
const Level = z.enum(AREA_LEVELS).nullable()

/** What could be dangerous, as somebody judged it at one time. A newer one replaces it; none is changed, only signed. */
export const RiskAssessment = z
  .object({
    id: id(),
    areas: Areas,
    level: z.enum(RISK_LEVELS),
    /** The core areas without an answer: until it is empty, `level` is only what is known so far. */
    unanswered: z.array(z.enum(RISK_AREAS)),
    crisisKinds: z.array(z.enum(CRISIS_KINDS)),
    triggers: z.array(z.enum(CRISIS_TRIGGERS)),
    mitigations,
    mitigation: z.string(),
    mitigationSignedBy: z.string().nullable(),
    mitigationSignedAt: time().nullable(),
    /** SHA-256 of the words that were signed. */
    mitigationTextHash: z.string().nullable(),
    mitigationReason: z.string(),
    mitigationSignedOn: z.string(),
    /** The second person: nobody lowers a danger alone. */
    mitigationConfirmedBy: z.string().nullable(),
    mitigationConfirmedAt: time().nullable(),
    mitigationConfirmedOn: z.string(),
    assessedBy: z.string(),
    assessedAt: time(),
    /** When the oldest of the core areas was answered: the questions count as asked again once all of them were. */
    coreAnsweredAt: time(),
    /** By when the questions are asked again. */
    reassessBy: time(),
    isCurrent: z.boolean(),
    version: version(),
    can: z.object({ sign: Can, confirm: Can }),
  })
  .meta({ id: 'RiskAssessment' })
/**
 * For the case leads. `level` is that of the most serious area; `isCurrent` is false once it is to be asked again
 * (docs/practice.md 9.1).
 */
export type RiskAssessment = z.infer<typeof RiskAssessment>

/** An assessment in the list of all of them, with what it said anew. */
export const PastAssessment = RiskAssessment.omit({ can: true })
  .extend({
    changes: z.array(z.object({ area: z.enum(RISK_AREAS), from: Level, to: Level })),
  })
  .meta({ id: 'PastAssessment' })
/** `from` is null for the first judgment of an area. */
export type PastAssessment = z.infer<typeof PastAssessment>

/**
 * The interventionist assesses and signs; the lead assesses while the case has none. Only a danger that asks for a signature
 * takes one (`rule-refused`, docs/practice.md 9.1).
 */
export const riskRoutes = namedRoutes('riskAssessments', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/risk-assessments',
    summary: 'List the risk assessments of a plan',
    description: 'Newest first, with what changed each time.',
    access: 'case',
    opens: 'risk_assessment.viewed',
    params: PlanParams,
    query: z.strictObject({
      cursor: id().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: page(PastAssessment),
  }),
  assess: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/risk-assessments',
    summary: 'Record a risk assessment',
    description:
      'The highest area sets the level, what it blocks, and the day of the next assessment. An area that is left out stays as it was; `unknown` is refused where danger was known.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      areas: Areas,
      crisisKinds: z.array(z.enum(CRISIS_KINDS)).max(CRISIS_KINDS.length).default([]),
      triggers: z.array(z.enum(CRISIS_TRIGGERS)).max(CRISIS_TRIGGERS.length).default([]),
      mitigations: mitigations.default([]),
      mitigation: text(2000).default(''),
      /** Sooner than the level asks for, never later. */
      reassessBy: time().nullable().default(null),
    }),
    response: RiskAssessment,
  }),
  sign: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/risk-assessments/:riskAssessmentId/mitigation-signature',
    summary: 'Sign the mitigation of a high risk',
    description:
      'By a named professional, with the reason. A second person confirms it; a newer assessment needs new signatures.',
    access: 'case',
    status: 201,
    params: PlanParams.extend({ riskAssessmentId: id() }),
    body: z.strictObject({
      name: name(120),
      credential: line(120),
      mitigations: mitigations.min(1),
      mitigation: someText(2000),
      /** Why a meeting may be held in spite of the danger. */
      reason: someText(600),
    }),
    response: RiskAssessment,
    problems: ['rule-refused'],
  }),
  confirmMitigation: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/risk-assessments/:riskAssessmentId/mitigation-confirmation',
    summary: 'Confirm a signed mitigation',
    description:
      'As the second person who leads the case, for the words that they read. On the device of the first, they prove who they are before.',
    access: 'case',
    status: 201,
    params: PlanParams.extend({ riskAssessmentId: id() }),
    body: z.strictObject({
      /** Of the words that were read: others are not confirmed. */
      mitigationTextHash: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    response: RiskAssessment,
    problems: ['rule-refused', 'prove-yourself'],
  }),
})
