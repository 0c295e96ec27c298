import { PLAN_SECTION_NAMES } from '@holdfast/domain/plan/sections'
import { z } from 'zod'
import { id } from './fields.ts'
import { PlanBasics, PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** One line of two descriptions side by side; null where one has nothing to say. */
export const ComparisonRow = z
  .object({
    section: z.enum(PLAN_SECTION_NAMES),
    label: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    kind: z.enum(['same', 'added', 'removed', 'changed']),
  })
  .meta({ id: 'ComparisonRow' })
/** In plain words and the reader's language, without ids. */
export type ComparisonRow = z.infer<typeof ComparisonRow>

/** Two attempts of one case side by side (F73). */
export const Comparison = z
  .object({
    before: PlanBasics,
    after: PlanBasics,
    rows: z.array(ComparisonRow),
    /** What came of each, as far as it is known. */
    outcomes: z.array(ComparisonRow.pick({ label: true, before: true, after: true })),
  })
  .meta({ id: 'Comparison' })
/** `before` is the earlier attempt, whichever of the two was asked for. */
export type Comparison = z.infer<typeof Comparison>

/** For those who read the outcome; a plan of another case is `not-found`. */
export const comparisonRoutes = namedRoutes('comparison', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/comparison',
    summary: 'Compare two attempts of a case',
    access: 'case',
    params: PlanParams,
    query: z.strictObject({ with: id() }),
    response: Comparison,
  }),
})
