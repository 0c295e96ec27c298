import { EARLY_WHYS } from '@holdfast/domain/follow-through/asking-again'
import { LAST_LEVEL } from '@holdfast/domain/plan/approach-policy'
import { PLAN_STATUSES, PLAN_STEPS, type PlanStep } from '@holdfast/domain/plan/plan-status'
import { PLAN_SECTION_NAMES } from '@holdfast/domain/plan/sections'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, date, id, page, paging, someText, text, time, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'
import { approachCode } from './code-lists.ts'

/** The path of everything in a plan; a plan of a case that one is no member of is `not-found`. */
export const PlanParams = z.object({ organizationId: id(), planId: id() })

const STEPS = Object.keys(PLAN_STEPS) as [PlanStep, ...PlanStep[]]

/** Something between the plan and the day, with its rule, its reason and where to fix it (docs/product.md 7.5). */
export const Finding = z
  .object({
    rule: z.string(),
    severity: z.enum(['blocker', 'warning']),
    section: z.enum(PLAN_SECTION_NAMES),
    reason: z.string(),
    fix: z.string(),
    source: z.string(),
    subjectId: z.string().nullable(),
    field: z.string().nullable(),
    /** The participant who can fix it, when it is one person's: "who waits for whom". */
    concernsId: z.string().nullable(),
  })
  .meta({ id: 'Finding' })
/** Filled in and in the reader's language; a `blocker` stands in the way of the lock, a `warning` does not. */
export type Finding = z.infer<typeof Finding>

/**
 * What stands between the plan and the day, as far as the reader may know it; the same for the same plan and moment (F55).
 */
export const Readiness = z
  .object({
    ready: z.boolean(),
    findings: z.array(Finding),
  })
  .meta({ id: 'Readiness' })
/** `ready` means without a blocker; warnings may stay. */
export type Readiness = z.infer<typeof Readiness>

/** A step that was taken, for the record: who, when, and the reason that was given. */
export const StepRecord = z
  .object({
    id: id(),
    step: z.enum(STEPS),
    reason: z.string(),
    by: z.string(),
    at: time(),
  })
  .meta({ id: 'StepRecord' })

/** One attempt, without its parts. */
export const PlanBasics = z
  .object({
    id: id(),
    caseId: id(),
    attemptNumber: z.int(),
    previousPlanId: id().nullable(),
    status: z.enum(PLAN_STATUSES),
    approach: approachCode.nullable(),
    /** How far an ARISE network has come: 1 to 3. */
    level: z.int(),
    /** Whether the loved one knows about the meeting beforehand. */
    announced: z.boolean(),
    goal: z.string(),
    /** What the review of the attempt before asked for, in its own words, and what that did here. */
    appliedChanges: z.array(z.object({ changeId: z.string(), what: z.string(), effect: z.string() })),
    lockedAt: time().nullable(),
    concludedAt: time().nullable(),
    version: version(),
    /** Raised by every change of the plan or of any part of it. */
    revision: z.int(),
  })
  .meta({ id: 'Plan' })
/** `version` is for `If-Match` on the basics; `revision` tells whether the workspace is stale. */
export type PlanBasics = z.infer<typeof PlanBasics>

/** Everything that `can` of a plan answers for; a page asks for no right that is not in it. */
const PLAN_CAN = [
  'edit',
  'lock',
  'unlock',
  'postpone',
  'callOff',
  'startRun',
  'stop',
  'conclude',
  'editParticipants',
  'readSuitability',
  'readScreenings',
  'answerScreening',
  'orderStatements',
  'editConsequences',
  'editEnabling',
  'editTreatment',
  'favorTreatment',
  'findFacilities',
  'assessRisk',
  'editContingencies',
  'editSobrietyPlan',
  'recordSobrietyCheck',
  'editLogistics',
  'editChecklists',
  'editRehearsals',
  'editOutcome',
  'editReview',
  'createNextPlan',
] as const

/**
 * The case leads begin and change, members of the case read. A next attempt needs the last one reviewed (`rule-refused`).
 */
export const planRoutes = namedRoutes('plans', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/plans',
    summary: 'Create a plan',
    location: '/organizations/:organizationId/plans/:id',
    description: 'A blank one, or the next attempt after a reviewed plan.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({
      approach: approachCode.nullable().default(null),
      announced: z.boolean().default(true),
      /** The reviewed plan to begin from; what its review changed is applied. */
      fromPlanId: id().optional(),
      /** The earliest day for asking again, where the review names none. */
      askAgainOn: date().optional(),
      /** Why this attempt may not wait for that day, or for the follow-through of the one before. */
      early: z.strictObject({ why: z.enum(EARLY_WHYS), reason: someText(600) }).optional(),
    }),
    response: PlanBasics,
    problems: ['rule-refused', 'wrong-status'],
  }),
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/plans',
    summary: 'List the plans of a case',
    description: 'First attempt first.',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(PlanBasics),
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId',
    summary: 'Change the basics of a plan',
    access: 'case',
    params: PlanParams,
    body: z
      .strictObject({
        level: z.int().min(1).max(LAST_LEVEL),
        announced: z.boolean(),
        goal: text(500),
      })
      .partial(),
    response: PlanBasics,
    problems: ['wrong-status'],
  }),
  readiness: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/readiness',
    summary: 'Get the readiness of a plan',
    description: 'Everything that stands between the plan and the meeting.',
    access: 'case',
    params: PlanParams,
    response: Readiness,
  }),
})

/** `can` of a plan: each thing that may be done next, or why not. */
export const PlanCan = z
  .object(Object.fromEntries(PLAN_CAN.map((action) => [action, Can])) as Record<(typeof PLAN_CAN)[number], typeof Can>)
  .meta({ id: 'PlanCan' })
/** One answer for each of `PLAN_CAN`, already with the plan's status in mind. */
export type PlanCan = z.infer<typeof PlanCan>
