import type { PlanContext } from '../../kernel/context.ts'
import { namesAmong } from '../../kernel/member.ts'
import type { BesideSafetyPlan } from './safety-plan.presenter.ts'
import type { SafetyPlanRow } from './safety-plan.queries.ts'

/** Loads what a safety plan is shown with. */
export const besideSafetyPlan = async (
  context: PlanContext,
  row: SafetyPlanRow | null,
  hasProfessional: boolean,
): Promise<BesideSafetyPlan> => ({
  hasProfessional,
  nameOf: await namesAmong(context, [row?.writtenById ?? null]),
})
