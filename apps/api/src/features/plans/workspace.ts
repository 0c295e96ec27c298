import type { Workspace } from '@holdfast/contracts/workspace'
import type { PlanStep } from '@holdfast/domain/plans/plan-status'
import type { PlanContext } from '../../kernel/context.ts'
import { found } from '../../kernel/versions.ts'
import { presentParticipant } from '../participants/participants.presenter.ts'
import { listStatements } from '../statements/statements.queries.ts'
import { loadPlanRows, type PlanRows } from './plan-rows.ts'
import { presentPlan, presentPlanCan } from './plans.presenter.ts'
import { presentReadiness } from './readiness.presenter.ts'

/** The ETag of a workspace: what was changed in it, and for whom it was made. `If-Match` reads the plan's version from it. */
export const workspaceEtag = ({ plan, member }: PlanContext): string => `"${plan.version}.${plan.revision}.${member.id}"`

/** The whole plan in one answer, each part as this member may see it. */
export async function getWorkspace(context: PlanContext): Promise<Workspace> {
  const { tx, organizationId, member } = context
  const rows = await loadPlanRows(context)
  const organization = found(await tx.organization.findUnique({ where: { id: organizationId } }))
  const me = rows.participants.find((row) => row.caseMemberId === member.id)
  return {
    ...presentPlan(rows),
    caseAlias: rows.case.alias,
    isSample: organization.isSample,
    me: { memberId: member.id, role: member.role, participantId: me?.id ?? null },
    participants: rows.participants.map((row) => presentParticipant(context, row)),
    statements: await listStatements(context),
    steps: await presentSteps(context, rows),
    readiness: presentReadiness(context, rows),
    can: presentPlanCan(context),
  }
}

async function presentSteps({ tx, organizationId, caseId }: PlanContext, rows: PlanRows): Promise<Workspace['steps']> {
  const members = await tx.caseMember.findMany({ where: { organizationId, caseId }, select: { id: true, displayName: true } })
  const nameOf = new Map(members.map((member) => [member.id, member.displayName]))
  return rows.steps.map((step) => ({
    id: step.id,
    step: step.step as PlanStep,
    reason: step.reason,
    by: nameOf.get(step.byMemberId) ?? '',
    at: step.at.toISOString(),
  }))
}
