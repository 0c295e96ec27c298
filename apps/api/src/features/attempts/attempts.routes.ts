import { comparisonRoutes } from '@holdfast/contracts/attempts'
import { compareAttempts, compareOutcomes } from '@holdfast/domain/attempts/compare'
import { type CaseAction, grantOf } from '@holdfast/domain/permissions/case-actions'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { PlanSection } from '@holdfast/domain/plan/sections'
import type { Text } from '@holdfast/domain/text'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { localize } from '../../kernel/localize.ts'
import { presentOutcome } from '../outcomes/outcomes.presenter.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { presentPlan } from '../../plan/plans.presenter.ts'
import { attemptDraftOf } from './attempt-draft.ts'
import { presentComparisonRow } from './comparison.presenter.ts'

// who reads of the safety plan and of needs only what is theirs compares neither
const WHOLE = { safety: 'safety_plan.read', needs: 'accommodations.read' } as const satisfies Partial<
  Record<PlanSection, CaseAction>
>
const mayCompare = (section: PlanSection, role: CaseRole): boolean =>
  !Object.hasOwn(WHOLE, section) || grantOf(WHOLE[section as keyof typeof WHOLE], role) === 'all'

/** Two attempts of one case, the earlier one always first; for those who read outcomes (F73). */
export function attemptsRoutes(api: Api): void {
  implementPlan(api, comparisonRoutes.get, 'outcome.read', async ({ context, query }) => {
    const { tx, organizationId, caseId, plan } = context
    const other = orNotFound(await tx.plan.findFirst({ where: { organizationId, caseId, id: query.with } }))
    const [before, after] = other.attemptNumber < plan.attemptNumber ? [other, plan] : [plan, other]
    const [first, second] = [
      await loadPlanRows({ ...context, planId: before.id }),
      await loadPlanRows({ ...context, planId: after.id }),
    ]
    const rows = compareAttempts(attemptDraftOf(first), attemptDraftOf(second))
    const nameOf = await memberNames(context)
    const outcomes = compareOutcomes(presentOutcome(context, first, nameOf), presentOutcome(context, second, nameOf))
    const said = (text: Text | null) => text && localize(text, context)
    return {
      outcomes: outcomes.map((one) => ({
        label: localize(one.label, context),
        before: said(one.before),
        after: said(one.after),
      })),
      before: presentPlan(before, context),
      after: presentPlan(after, context),
      rows: rows
        .filter(({ section }) => mayCompare(section, context.member.role))
        .map((row) => presentComparisonRow(row, context)),
    }
  })
}
