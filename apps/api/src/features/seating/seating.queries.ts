import type { SeatingPlan } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** The room without its seats; null until somebody draws it. */
export const findSeatingPlan = ({ tx, organizationId, planId }: PlanContext): Promise<SeatingPlan | null> =>
  tx.seatingPlan.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
