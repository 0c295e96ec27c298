import type { Consequence } from '@holdfast/contracts/consequences'
import type { PlanContext } from '../../kernel/context.ts'
import { found } from '../../kernel/versions.ts'
import { presentConsequence } from './consequences.presenter.ts'

/** One consequence of this plan with whose it is. */
export async function findConsequence({ tx, organizationId, planId }: PlanContext, id: string) {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return found(await tx.consequence.findUnique({ where, include: { participant: true, stances: true } }))
}

export async function getConsequence(context: PlanContext, consequenceId: string): Promise<Consequence> {
  const { tx, organizationId, planId } = context
  const row = await findConsequence(context, consequenceId)
  return presentConsequence(context, row, await tx.participant.findMany({ where: { organizationId, planId } }))
}
