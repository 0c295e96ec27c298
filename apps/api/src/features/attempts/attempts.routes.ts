import { comparisonRoutes } from '@holdfast/contracts/comparison'
import { compareAttempts } from '@holdfast/domain/attempts/compare'
import { type Api, implementPlan } from '../../http/implement.ts'
import { found } from '../../kernel/versions.ts'
import { loadPlanRows } from '../plans/plan-rows.ts'
import { presentPlan } from '../plans/plans.presenter.ts'
import { attemptDraftOf } from './attempt-draft.ts'
import { presentComparisonRow } from './comparison.presenter.ts'

export function attemptsRoutes(api: Api): void {
  implementPlan(api, comparisonRoutes.get, 'outcome.read', async ({ context, query }) => {
    const { tx, organizationId, caseId, plan } = context
    const other = found(await tx.plan.findFirst({ where: { organizationId, caseId, id: query.with } }))
    const [before, after] = other.attemptNumber < plan.attemptNumber ? [other, plan] : [plan, other]
    const rows = compareAttempts(
      attemptDraftOf(await loadPlanRows({ ...context, plan: before, planId: before.id })),
      attemptDraftOf(await loadPlanRows({ ...context, plan: after, planId: after.id })),
    )
    return {
      before: presentPlan(before),
      after: presentPlan(after),
      rows: rows.map((row) => presentComparisonRow(row, context)),
    }
  })
}
