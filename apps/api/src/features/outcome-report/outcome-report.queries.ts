import type { CategoryCount, QuarterCount } from '@holdfast/domain/outcome-report/fact-counts'
import type { Stages } from '@holdfast/domain/outcome-report/stages'
import type { OrganizationContext } from '../../kernel/context.ts'

type Counted = { n0: number; n1: number; n2: number; n3: number }
const stagesOf = ({ n0, n1, n2, n3 }: Counted): Stages => [n0, n1, n2, n3]

const BY_STAGE = [0, 1, 2, 3]
  .map((stage) => `coalesce(sum(plans) FILTER (WHERE stage = ${stage}), 0)::int AS n${stage}`)
  .join(', ')

/** The concluded attempts of each quarter that is over, the oldest first. */
export const QUARTERS = `
  SELECT to_char(concluded_in, 'YYYY-"Q"Q') AS quarter, ${BY_STAGE} FROM holdfast.outcome_counts
  WHERE organization_id = $1::uuid AND dimension = 'all' AND plans > 0
    AND concluded_in < date_trunc('quarter', now() AT TIME ZONE 'UTC')::date
  GROUP BY concluded_in ORDER BY concluded_in`

/** The attempts of every category and year, through one day. */
export const CATEGORIES = `
  SELECT dimension, category, extract(year FROM concluded_in)::int AS year, ${BY_STAGE} FROM holdfast.outcome_counts
  WHERE organization_id = $1::uuid AND dimension <> 'all' AND plans > 0 AND concluded_in <= $2::date
  GROUP BY dimension, category, extract(year FROM concluded_in)`

/** How many attempts were concluded in each quarter that is over. */
export async function countQuarters({ tx, organizationId }: OrganizationContext): Promise<QuarterCount[]> {
  const rows = await tx.$queryRawUnsafe<(Counted & { quarter: string })[]>(QUARTERS, organizationId)
  return rows.map((row) => ({ quarter: row.quarter, stages: stagesOf(row) }))
}

/** How many there are of every category in each year, through the last quarter that is counted. */
export async function countCategories(
  { tx, organizationId }: OrganizationContext,
  through: string,
): Promise<CategoryCount[]> {
  const rows = await tx.$queryRawUnsafe<(Counted & Omit<CategoryCount, 'stages'>)[]>(
    CATEGORIES,
    organizationId,
    through,
  )
  return rows.map(({ dimension, category, year, ...counted }) => ({
    dimension,
    category,
    year,
    stages: stagesOf(counted),
  }))
}
