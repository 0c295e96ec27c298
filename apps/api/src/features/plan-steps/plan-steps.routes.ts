import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Plan } from '../../db/generated/client.ts'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import type { Reader } from '../../kernel/localize.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { presentPlan } from '../../plan/plans.presenter.ts'
import { getPlan } from '../../plan/plans.queries.ts'
import { askOverride, callOffPlan, lockPlan, postponePlan, unlockPlan } from './plan-steps.commands.ts'
import { recordPastMeeting } from './past-meeting.ts'
import { concludeRun, sayStopKind, startRun, stopRun } from './run.commands.ts'

const moved = (plan: Plan, reader: Reader) => ({ id: plan.id, answer: presentPlan(plan, reader) })

/**
 * Every move of a plan. Stopping is open to everybody in the case, and asks nothing (docs/product.md 7.1).
 */
export function planStepsRoutes(api: Api): void {
  // rights are judged by role here; whether the plan stands where the step begins is told by the step itself (wrong-status)
  implementPlan(api, planStepRoutes.askOverride, 'plan.read', {
    act: async ({ context, body }) => moved(await askOverride(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.lock, 'case.edit', {
    act: async ({ context, body }) => moved(await lockPlan(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.unlock, 'case.edit', async ({ context, body, ifMatch }) => {
    guardVersion(context.plan, ifMatch)
    return presentPlan(await unlockPlan(context, body), context)
  })
  implementPlan(api, planStepRoutes.postpone, 'case.edit', {
    act: async ({ context, body }) => moved(await postponePlan(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.callOff, 'case.edit', {
    act: async ({ context, body }) => moved(await callOffPlan(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.startRun, 'case.edit', {
    act: async ({ context, body }) => moved(await startRun(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.recordPastMeeting, 'case.edit', {
    act: async ({ context, body }) => moved(await recordPastMeeting(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.stop, 'plan.read', {
    act: async ({ context, body }) => moved(await stopRun(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
  implementPlan(api, planStepRoutes.sayStopKind, 'run.say_stop_kind', async ({ context, body, ifMatch }) =>
    presentPlan(await sayStopKind(context, body, ifMatch), context),
  )
  implementPlan(api, planStepRoutes.conclude, 'case.edit', {
    act: async ({ context, body }) => moved(await concludeRun(context, body), context),
    show: ({ context }, id) => getPlan(context, id),
  })
}
