import type { GoNoGoDecision, GoNoGoVote } from '@holdfast/contracts/go-no-go'
import type { Member, PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentGoNoGoDecision, presentGoNoGoVote } from './go-no-go.presenter.ts'
import { goNoGoParts } from './go-no-go.rows.ts'

const SIGNING_ROLES = ['facilitator', 'chair']

/** Whether this person facilitates or chairs the day; where nobody does, whoever leads the case signs. */
export function signs(
  member: Pick<Member, 'id' | 'role'>,
  participants: readonly { caseMemberId: string | null; dayRoles: string[] }[],
): boolean {
  const me = participants.find(({ caseMemberId }) => caseMemberId === member.id)
  if (me?.dayRoles.some((role) => SIGNING_ROLES.includes(role))) return true
  return member.role === 'lead' && !participants.some(({ dayRoles }) => dayRoles.includes('facilitator'))
}

/** One signature of this plan; whether it stands depends on the others and on the day. */
export async function getGoNoGoDecision(context: PlanContext, id: string): Promise<GoNoGoDecision> {
  const { tx, organizationId, planId } = context
  const where = { organizationId, planId }
  const decisions = await tx.goNoGoDecision.findMany({ where, ...goNoGoParts })
  const logistics = await tx.logistics.findUnique({ where: { organizationId_planId: where } })
  const row = orNotFound(decisions.find((one) => one.id === id) ?? null)
  return presentGoNoGoDecision(row, { goNoGoDecisions: decisions, logistics }, await memberNames(context))
}

/** One's own answer, as it is told again to whoever sends it twice. */
export async function getGoNoGoVote(context: PlanContext, id: string): Promise<GoNoGoVote> {
  const { tx, organizationId, planId, member } = context
  const where = { organizationId, planId, id, byMemberId: member.id }
  const row = await tx.goNoGoVote.findFirst({ where, include: { words: { select: { reason: true } } } })
  return presentGoNoGoVote(context, orNotFound(row), false)
}
