import {
  type DaySafety,
  type LeadsSafety,
  type PersonSafety,
  type SafetyPlan,
  safetyPlanRoutes,
} from '@holdfast/contracts/safety-plan'
import { queryClient, request } from '../../api/client.ts'
import { type Autosave, useAutosave } from '../../autosave/use-autosave.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** All three parts in one form, for those who may write them. */
export type SafetyFields = PersonSafety & LeadsSafety & DaySafety
/** The safety plan while it is typed; every save is a version. */
export type SafetyForm = Autosave<SafetyFields>
/** A safety plan whose every part this reader may see, and how to fetch it anew. */
export type SafetyFormProps = {
  safetyPlan: SafetyPlan & { person: PersonSafety; leads: LeadsSafety }
  planKey: PlanKey
  load: () => Promise<SafetyPlan>
}

const versioned = ({ person, leads, day, version }: SafetyPlan) => ({
  value: { ...person, ...leads, ...day } as SafetyFields,
  version,
})

/** The whole safety plan as one form that saves itself; each save is a version. */
export const useSafetyForm = ({ safetyPlan, planKey, load }: SafetyFormProps): SafetyForm =>
  useAutosave<SafetyFields>({
    key: `safety-${planKey.planId}`,
    server: versioned(safetyPlan),
    save: async (body, ifMatch) => {
      const saved = await request(safetyPlanRoutes.write, { params: planKey, body, ifMatch })
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
