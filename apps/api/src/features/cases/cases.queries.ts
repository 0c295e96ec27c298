import type { Case, CaseSummary } from '@holdfast/contracts/cases'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { z } from 'zod'
import type { CaseContext, OrganizationContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, readCursor } from '../../kernel/page.ts'
import { findCase } from './case-rows.ts'
import { presentCase, presentCaseSummary } from './cases.presenter.ts'

const withPlans = {
  plans: {
    orderBy: { attemptNumber: 'desc' },
    include: { logistics: { select: { startsAt: true, timeZone: true } } },
  },
} as const

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
  const found = await tx.$queryRaw<{ id: string }[]>`
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
  const { rows, nextCursor } = pageOf(found, limit)
  const mine = await tx.caseMember.findMany({
    where: { organizationId, userId: person.userId, endedAt: null, caseId: { in: rows.map(({ id }) => id) } },
    orderBy: { caseId: 'desc' },
    include: { case: { include: withPlans } },
  })
  return { items: mine.map((member) => presentCaseSummary(member.case, member.role)), nextCursor }
}

/** The case of the request as this member sees it. */
export const getCase = async (context: CaseContext): Promise<Case> => presentCase(context, await findCase(context))
