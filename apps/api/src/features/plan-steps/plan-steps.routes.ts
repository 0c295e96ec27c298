import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { type Api, implementPlan } from '../../http/implement.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { getPlan } from '../plans/plans.queries.ts'
import { askOverride, callOffPlan, lockPlan, postponePlan, unlockPlan } from './plan-steps.commands.ts'
import { tellPaperRun } from './paper-run.ts'
import { concludeRun, sayStopKind, startRun, stopRun } from './run.commands.ts'

/**
 * Every move of a plan. Stopping is open to everybody in the case, and asks nothing (docs/product.md 7.1).
 */
export function planStepsRoutes(api: Api): void {
  // rights are judged by role here; whether the plan stands where the step begins is told by the step itself (wrong-status)
  implementPlan(api, planStepRoutes.askOverride, 'plan.read', {
    act: ({ context, body }) => askOverride(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.lock, 'case.edit', {
    act: ({ context, body }) => lockPlan(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.unlock, 'case.edit', async ({ context, body, ifMatch }) => {
    guardVersion(context.plan, ifMatch)
    return getPlan(context, await unlockPlan(context, body))
  })
  implementPlan(api, planStepRoutes.postpone, 'case.edit', {
    act: ({ context, body }) => postponePlan(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.callOff, 'case.edit', {
    act: ({ context, body }) => callOffPlan(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.startRun, 'case.edit', {
    act: ({ context, body }) => startRun(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.tellPaperRun, 'case.edit', {
    act: ({ context, body }) => tellPaperRun(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.stop, 'plan.read', {
    act: ({ context, body }) => stopRun(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.sayStopKind, 'run.say_stop_kind', async ({ context, body, ifMatch }) => {
    await sayStopKind(context, body, ifMatch)
    return getPlan(context, context.planId)
  })
  implementPlan(api, planStepRoutes.conclude, 'case.edit', {
    act: ({ context, body }) => concludeRun(context, body),
    show: ({ context }, id) => getPlan(context, id),
  })
}
