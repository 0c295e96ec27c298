import type { Support } from '@holdfast/contracts/supports'
import type { PlanContext } from '../../kernel/context.ts'
import { found } from '../../kernel/versions.ts'
import { findMyParticipant } from '../participants/participants.queries.ts'
import { presentSupport } from './supports.presenter.ts'

/** One note of this plan with whose it is. */
export async function findSupport({ tx, organizationId, planId }: PlanContext, id: string) {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return found(await tx.support.findUnique({ where, include: { participant: true } }))
}

/** One note on what somebody gives, or `not-found`. */
export async function getSupport(context: PlanContext, supportId: string): Promise<Support> {
  const me = await findMyParticipant(context)
  return presentSupport(context, await findSupport(context, supportId), me?.id)
}
