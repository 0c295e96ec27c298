import { isEditable, type PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'

/** Refuses with `wrong-status` once the plan is locked. */
export function requireDrafting({ plan }: PlanContext): void {
  if (!isEditable(plan.status as PlanStatus)) throw problem('wrong-status', { planStatus: plan.status })
}
