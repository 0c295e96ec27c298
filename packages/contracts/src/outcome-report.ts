import { z } from 'zod'
import { date } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { FileAnswer, namedRoutes, route } from './route.ts'

const count = () => z.number().int()
const Rate = z.object({ percent: count(), low: count(), high: count() }).meta({ id: 'Rate' })

/** How the attempts of an organization went, by the period that was asked for. Small groups are left out. */
export const OutcomeReport = z
  .object({
    isTraining: z.boolean(),
    smallestGroup: count(),
    through: date().nullable(),
    year: count().nullable(),
    years: z.array(count()),
    sentences: z.array(z.string()),
    steps: z.array(
      z.object({
        step: z.string(),
        label: z.string(),
        count: count(),
        of: count().nullable(),
        ofPlanned: Rate.nullable(),
        ofHeld: Rate.nullable(),
      }),
    ),
    tables: z.array(
      z.object({
        dimension: z.string(),
        title: z.string(),
        says: z.string().nullable(),
        lines: z.array(
          z.object({
            categories: z.array(z.string()),
            label: z.string(),
            planned: count().nullable(),
            count: count(),
            yes: count().nullable(),
            admitted: count().nullable(),
            ofHeld: Rate.nullable(),
            ofPlanned: Rate.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'OutcomeReport' })
/** `through` is null, and nothing is told, while there is too little. */
export type OutcomeReport = z.infer<typeof OutcomeReport>

const period = z.strictObject({ year: z.coerce.number().int().min(2000).max(9999).optional() })

/** For owners, admins and reviewers. The only choice is one calendar year (docs/decisions/small-groups.md). */
export const outcomeReportRoutes = namedRoutes('outcomeReport', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/outcomes',
    summary: 'Read how attempts went',
    description: 'Counts without names; small groups, and what would give them away, are left out.',
    access: 'organization',
    params: OrganizationParams,
    query: period,
    response: OutcomeReport,
    problems: ['rule-refused'],
  }),
  download: route({
    method: 'GET',
    path: '/organizations/:organizationId/outcomes/file',
    summary: 'Download how attempts went',
    description: 'The same as CSV.',
    access: 'organization',
    produces: 'text/csv',
    params: OrganizationParams,
    query: period,
    response: FileAnswer,
    problems: ['rule-refused'],
  }),
})
