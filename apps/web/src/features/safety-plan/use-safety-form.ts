import {
  type DaySafety,
  type LeadsSafety,
  type PersonSafety,
  type SafetyPlan,
  safetyPlanRoutes,
} from '@holdfast/contracts/safety-plan'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** All three parts in one form, for those who may write them. */
type SafetyFields = PersonSafety & LeadsSafety & DaySafety
/** The safety plan while it is typed; every save is a version. */
export type SafetyForm = Autosave<SafetyFields>
/** A safety plan whose every part this reader may see, and how to fetch it anew. */
export type SafetyFormProps = {
  safetyPlan: SafetyPlan & { person: PersonSafety; leads: LeadsSafety }
  planKey: PlanKey
}

const fieldsOf = ({ person, leads, day }: SafetyPlan) => ({ ...person, ...leads, ...day }) as SafetyFields

/** The whole safety plan as one form that saves itself; each save is a version. */
export const useSafetyForm = ({ safetyPlan, planKey }: SafetyFormProps): SafetyForm =>
  useAutosavedItem({
    route: safetyPlanRoutes.write,
    planKey,
    name: `safety-${planKey.planId}`,
    item: safetyPlan,
    fields: fieldsOf,
  })

/** Whether this reader sees every part, and may so write it. */
export const isWhole = (plan: SafetyPlan): plan is SafetyFormProps['safetyPlan'] =>
  plan.person !== null && plan.leads !== null
