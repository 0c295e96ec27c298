import type { Case, CaseSummary } from '@holdfast/contracts/cases'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { ability, allows } from '../../kernel/authorize.ts'
import type { CaseContext, OrganizationContext } from '../../kernel/context.ts'
import { professionalFor } from './professional-for.ts'
import { orNotFound } from '../../kernel/versions.ts'

const withPlans = {
  plans: { orderBy: { attemptNumber: 'desc' }, include: { logistics: { select: { startsAt: true } } } },
} as const

type Row = {
  organizationId: string
  id: string
  alias: string
  createdAt: Date
  plans: {
    id: string
    attemptNumber: number
    status: string
    createdAt: Date
    logistics: { startsAt: Date | null } | null
  }[]
}

function summarize(row: Row, role: string): CaseSummary {
  const [current] = row.plans
  return {
    id: row.id,
    organizationId: row.organizationId,
    alias: row.alias,
    myRole: role as CaseRole,
    currentPlan: current
      ? {
          id: current.id,
          attemptNumber: current.attemptNumber,
          status: current.status as PlanStatus,
          startsAt: current.logistics?.startsAt?.toISOString() ?? null,
        }
      : null,
    createdAt: row.createdAt.toISOString(),
  }
}

/** One page of the cases that the person is a member of, newest first, by key. */
export async function listCases(
  { tx, organizationId, person }: OrganizationContext,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: CaseSummary[]; nextCursor: string | null }> {
  const mine = await tx.caseMember.findMany({
    where: { organizationId, userId: person.userId, endedAt: null, ...(cursor && { caseId: { lt: cursor } }) },
    orderBy: { caseId: 'desc' },
    take: limit + 1,
    include: { case: { include: withPlans } },
  })
  const page = mine.slice(0, limit)
  return {
    items: page.map((member) => summarize(member.case, member.role)),
    nextCursor: mine.length > limit ? (page.at(-1)?.caseId ?? null) : null,
  }
}

/** The case with its attempts, oldest first, and what this member may do with it. */
export async function getCase(context: CaseContext): Promise<Case> {
  const { tx, organizationId, caseId, member } = context
  const where = { organizationId_id: { organizationId, id: caseId } }
  const row = orNotFound(await tx.case.findUnique({ where, include: withPlans }))
  const organization = orNotFound(await tx.organization.findUnique({ where: { id: organizationId } }))
  return {
    ...summarize(row, member.role),
    relationship: row.relationship as Case['relationship'],
    substances: row.substances as Case['substances'],
    isSample: organization.isSample,
    plans: row.plans.toReversed().map((plan) => ({
      id: plan.id,
      attemptNumber: plan.attemptNumber,
      status: plan.status as PlanStatus,
      createdAt: plan.createdAt.toISOString(),
    })),
    me: { memberId: member.id, role: member.role, displayName: member.displayName },
    version: row.version,
    professional: allows(context, 'first_call.read') ? await professionalFor(context, row.substances.length) : null,
    can: {
      edit: ability(context, 'case.edit'),
      invite: ability(context, 'member.invite'),
      createPlan: ability(context, 'plan.create'),
      readFirstCall: ability(context, 'first_call.read'),
      editTasks: ability(context, 'task.edit'),
    },
  }
}
