import type { Case, CaseSummary } from '@holdfast/contracts/cases'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { z } from 'zod'
import { ability, allows } from '../../kernel/authorize.ts'
import type { CaseContext, OrganizationContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, readCursor } from '../../kernel/page.ts'
import { professionalFor } from './professional-for.ts'
import { orNotFound } from '../../kernel/not-found.ts'

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

type CaseFilter = PageQuery & {
  status?: PlanStatus | undefined
  stage?: string | undefined
  text?: string | undefined
}

/** One page of the cases that the person is a member of, newest first, by key, as far as they pass the filter. */
export async function listCases(
  { tx, organizationId, person }: OrganizationContext,
  { cursor, limit, status, stage, text }: CaseFilter,
): Promise<{ items: CaseSummary[]; nextCursor: string | null }> {
  const [after] = cursor === undefined ? [null] : readCursor(cursor, z.tuple([z.uuid()]))
  // the newest plan and the newest stage are one step in an index each; the alias is compared for one's own cases alone
  const orNotFound = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.case_id AS id FROM holdfast.case_members m
    JOIN holdfast.cases c ON c.organization_id = m.organization_id AND c.id = m.case_id
    WHERE m.organization_id = ${organizationId}::uuid AND m.user_id = ${person.userId}::uuid AND m.ended_at IS NULL
      AND (${after}::uuid IS NULL OR m.case_id < ${after}::uuid)
      AND (${text ?? null}::text IS NULL OR strpos(lower(c.alias), lower(${text ?? null}::text)) > 0)
      AND (${status ?? null}::text IS NULL OR ${status ?? null}::text = (
        SELECT p.status FROM holdfast.plans p WHERE p.organization_id = c.organization_id AND p.case_id = c.id
        ORDER BY p.attempt_number DESC LIMIT 1))
      AND (${stage ?? null}::text IS NULL OR ${stage ?? null}::text = (
        SELECT s.stage FROM holdfast.case_stages s WHERE s.organization_id = c.organization_id AND s.case_id = c.id
        ORDER BY s.id DESC LIMIT 1))
    ORDER BY m.case_id DESC LIMIT ${limit + 1}`
  const { rows, nextCursor } = pageOf(orNotFound, limit)
  const mine = await tx.caseMember.findMany({
    where: { organizationId, userId: person.userId, endedAt: null, caseId: { in: rows.map(({ id }) => id) } },
    orderBy: { caseId: 'desc' },
    include: { case: { include: withPlans } },
  })
  return { items: mine.map((member) => summarize(member.case, member.role)), nextCursor }
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
