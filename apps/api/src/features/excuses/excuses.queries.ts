import type { Excuse as Presented } from '@holdfast/contracts/excuses'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentExcuse } from './excuses.presenter.ts'

/** One excuse of this plan with who answers it. */
export async function findExcuse({ tx, organizationId, planId }: PlanContext, id: string) {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.excuse.findUnique({ where, include: { owner: true } }))
}

/** One excuse of this plan; an id of another plan is `not-found`. */
export const getExcuse = async (context: PlanContext, id: string): Promise<Presented> =>
  presentExcuse(context, await findExcuse(context, id))
