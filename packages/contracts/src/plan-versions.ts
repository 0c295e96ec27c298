import { PLAN_VERSION_REASONS } from '@holdfast/domain/plan-versions/plan-version'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { ComparisonRow } from './attempts.ts'
import { id, page, paging, text, time } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** The plan as it stood at one moment (F9). */
export const PlanVersion = z
  .object({
    id: id(),
    number: z.int(),
    why: z.enum(PLAN_VERSION_REASONS),
    note: z.string(),
    by: z.string(),
    at: time(),
  })
  .meta({ id: 'PlanVersion' })
/** Numbered from 1 within the plan; none is ever changed. */
export type PlanVersion = z.infer<typeof PlanVersion>

/** One change in a case: what, who, when. Never the words that were written. */
export const HistoryEntry = z
  .object({
    id: z.string(),
    what: z.string(),
    concerns: z.string().nullable(),
    by: z.string(),
    /** Where two people sign: the rough name of the device; null elsewhere. */
    device: z.string().nullable(),
    at: time(),
  })
  .meta({ id: 'HistoryEntry' })
/** Newest first; `what` is in the reader's language. */
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** For the case leads. A lock, an unlock and a postponement keep a version by themselves (F9). */
export const planVersionRoutes = namedRoutes('planVersions', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/versions',
    summary: 'List the kept versions of a plan',
    description: 'Newest first.',
    access: 'case',
    params: PlanParams,
    query: paging(200),
    response: page(PlanVersion),
  }),
  keep: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/versions',
    summary: 'Keep a version of a plan',
    description: 'To compare with later.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({ note: text(300).default('') }),
    response: PlanVersion,
  }),
  compare: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/versions/comparison',
    summary: 'Compare two versions of a plan',
    description: 'Or a version with the plan as it is now.',
    access: 'case',
    opens: 'plan_version.viewed',
    params: PlanParams,
    query: z.strictObject({ from: id(), to: id().optional() }),
    response: z.object({ from: PlanVersion, to: PlanVersion.nullable(), rows: z.array(ComparisonRow) }),
  }),
})

/** For the case leads, over the whole case (F9). */
export const historyRoutes = namedRoutes('history', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/history',
    summary: 'List the changes of a case',
    description: 'Who changed what, newest first; never what was written.',
    access: 'case',
    params: CaseParams,
    query: z.strictObject({
      cursor: z
        .string()
        .regex(/^\d{1,18}$/, 'must be a cursor of this list')
        .optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      /** What this member did; without it, what everybody did. */
      memberId: id().optional(),
      until: time().optional(),
    }),
    response: page(HistoryEntry),
  }),
})
