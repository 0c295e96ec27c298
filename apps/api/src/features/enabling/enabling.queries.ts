import type { EnablingSupport } from '@holdfast/contracts/enabling'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { findMyParticipant } from '../participants/participants.queries.ts'
import { presentEnablingSupport } from './enabling.presenter.ts'

/** One note of this plan with whose it is. */
export async function findEnablingSupport({ tx, organizationId, planId }: PlanContext, id: string) {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.enablingSupport.findUnique({ where, include: { participant: true } }))
}

/** One note on what somebody gives, or `not-found`. */
export async function getEnablingSupport(context: PlanContext, enablingSupportId: string): Promise<EnablingSupport> {
  const me = await findMyParticipant(context)
  return presentEnablingSupport(context, await findEnablingSupport(context, enablingSupportId), me?.id)
}
