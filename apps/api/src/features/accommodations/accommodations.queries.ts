import type { NeedsFacts } from '@holdfast/domain/accommodations/accommodations'
import type { PersonNeeds } from '@holdfast/contracts/accommodations'
import type { Accommodations } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** Those of the list who are still in the plan, and the loved one. */
export const peopleWithNeeds = (row: Accommodations | null, participantIds: ReadonlySet<string>): PersonNeeds[] =>
  ((row?.people ?? []) as PersonNeeds[]).filter(
    ({ participantId }) => participantId === null || participantIds.has(participantId),
  )

/** What people need, as it was written; null until somebody writes it. */
export const findAccommodations = ({ tx, organizationId, planId }: PlanContext): Promise<Accommodations | null> =>
  tx.accommodations.findUnique({ where: { organizationId_planId: { organizationId, planId } } })

/** What the rules look at. */
export const needsFactsOf = (row: Accommodations | null, participantIds: ReadonlySet<string>): NeedsFacts => ({
  people: peopleWithNeeds(row, participantIds),
  noSignal: row?.noSignal ?? false,
  noSignalPlan: row?.noSignalPlan ?? '',
})
