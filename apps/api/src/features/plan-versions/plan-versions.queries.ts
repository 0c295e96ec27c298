import type { PlanVersion } from '@holdfast/contracts/plan-versions'
import { compareLines } from '@holdfast/domain/attempts/compare'
import { type AttemptLine, describeAttempt } from '@holdfast/domain/attempts/describe-attempt'
import type { PlanVersionReason } from '@holdfast/domain/plan-versions/plan-version'
import type { PlanVersion as Row } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { attemptDraftOf } from '../attempts/attempt-draft.ts'
import { presentComparisonRow } from '../attempts/comparison.presenter.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'

/** One page of the versions of this plan, newest first. */
export async function listVersions(
  context: PlanContext,
  query: PageQuery,
): Promise<{ items: PlanVersion[]; nextCursor: string | null }> {
  const { tx, organizationId, planId } = context
  const { where, ...order } = rowsById(query, 'desc')
  const orNotFound = await tx.planVersion.findMany({ where: { organizationId, planId, ...where }, ...order })
  const { rows, nextCursor } = pageOf(orNotFound, query.limit)
  const nameOf = await memberNames(context)
  return { items: rows.map((row) => present(row, nameOf)), nextCursor }
}

/** One kept version of this plan, or `not-found`. */
export async function getVersion(context: PlanContext, id: string): Promise<PlanVersion> {
  return present(await findVersion(context, id), await memberNames(context))
}

/** A version beside another, or beside the plan as it is now. */
export async function compareVersions(context: PlanContext, { from, to }: { from: string; to?: string | undefined }) {
  const nameOf = await memberNames(context)
  const before = await findVersion(context, from)
  const after = to === undefined ? null : await findVersion(context, to)
  const lines = after ? linesOf(after) : describeAttempt(attemptDraftOf(await loadPlanRows(context)))
  return {
    from: present(before, nameOf),
    to: after && present(after, nameOf),
    rows: compareLines(linesOf(before), lines).map((row) => presentComparisonRow(row, context)),
  }
}

async function findVersion({ tx, organizationId, planId }: PlanContext, id: string): Promise<Row> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.planVersion.findUnique({ where }))
}

const linesOf = (row: Row) => row.lines as unknown as AttemptLine[]

const present = (row: Row, nameOf: (memberId: string) => string): PlanVersion => ({
  id: row.id,
  number: row.number,
  why: row.why as PlanVersionReason,
  note: row.note,
  by: nameOf(row.byMemberId),
  at: row.at.toISOString(),
})
