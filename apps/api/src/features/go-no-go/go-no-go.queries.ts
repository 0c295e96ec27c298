import type { GoNoGoDecision } from '@holdfast/contracts/go-no-go'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { findMyParticipant } from '../participants/participants.queries.ts'
import { presentGoNoGoDecision } from './go-no-go.presenter.ts'

const SIGNING_ROLES = ['facilitator', 'chair']

/** Whether this person facilitates or chairs the day; where nobody does, whoever leads the case signs. */
export async function maySign(context: PlanContext): Promise<boolean> {
  const { tx, organizationId, planId, member } = context
  const me = await findMyParticipant(context)
  if (me?.dayRoles.some((role) => SIGNING_ROLES.includes(role))) return true
  const named = await tx.participant.count({ where: { organizationId, planId, dayRoles: { has: 'facilitator' } } })
  return named === 0 && member.role === 'lead'
}

/** One signature of this plan; whether it stands depends on the others and on the day. */
export async function getGoNoGoDecision(context: PlanContext, id: string): Promise<GoNoGoDecision> {
  const { tx, organizationId, planId } = context
  const where = { organizationId, planId }
  const decisions = await tx.goNoGoDecision.findMany({ where })
  const logistics = await tx.logistics.findUnique({ where: { organizationId_planId: where } })
  const row = orNotFound(decisions.find((one) => one.id === id) ?? null)
  return presentGoNoGoDecision(row, { goNoGoDecisions: decisions, logistics }, await memberNames(context))
}
