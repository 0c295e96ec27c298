import type { Route } from '@holdfast/contracts/route'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { z } from 'zod'
import { changePlan, type PlanInput } from './change-plan.ts'
import type { PlanKey } from './plan-key.ts'
import { partOf } from './plan-parts.ts'
import { refreshPlan } from './plan-refresh.ts'

/**
 * Changes something of a plan with one tap: `input` makes the request of what `mutate` is given, the version comes from what is on
 * the screen, the answer goes into the cache, and the plan is fetched once where something else in it follows from the change, so
 * that it is there when the button is free again. `error` is a problem of the API.
 */
export function usePlanMutation<R extends Route, Input = void>(
  route: R,
  planKey: PlanKey,
  input: (given: Input) => PlanInput<R>,
  onSuccess?: (answer: z.output<R['response']>, given: Input) => unknown,
): UseMutationResult<z.output<R['response']>, Error, Input> {
  return useMutation({
    mutationFn: (given: Input) => changePlan(planKey, route, input(given)),
    onSuccess: async (answer, given) => {
      await onSuccess?.(answer, given)
      if (!partOf(route)?.drop) await refreshPlan(planKey.planId)
    },
  })
}
