import type { NeedsFacts } from '@holdfast/domain/accommodations/accommodations'
import { treeStatement } from '../../db/read-tree.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { type AccommodationsRow, accommodationsParts, peopleWithNeeds } from './accommodations.rows.ts'

const ofPlan = treeStatement('Accommodations', accommodationsParts.include, { organizationId: 1, planId: 2 })

/** What people need, as it was written; null until somebody writes it. One statement. */
export async function findAccommodations({
  sql,
  organizationId,
  planId,
}: PlanContext): Promise<AccommodationsRow | null> {
  const values = [organizationId, planId]
  const [answer] = await sql<Record<string, unknown>>({ name: 'accommodations', text: ofPlan.text, values })
  return (answer ? ofPlan.read(answer, values) : null) as AccommodationsRow | null
}

/** What the rules look at. */
export const needsFactsOf = (row: AccommodationsRow | null): NeedsFacts => ({
  people: peopleWithNeeds(row),
  noSignal: row?.noSignal ?? false,
  noSignalPlan: row?.noSignalPlan ?? '',
})
