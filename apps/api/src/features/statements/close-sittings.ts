import type { PlanContext } from '../../kernel/context.ts'

/** Ends every sitting of the plan: what is typed after a lock and an unlock are new versions. */
export async function closeSittings({ tx, organizationId, planId }: PlanContext): Promise<void> {
  await tx.statement.updateMany({ where: { organizationId, planId, sittingOpen: true }, data: { sittingOpen: false } })
}
