import { circleRoutes } from '@holdfast/contracts/circle'
import { type Api, implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { planFactsOf } from '../plans/plan-facts.ts'
import { loadPlanRows } from '../plans/plan-rows.ts'
import {
  addCirclePerson,
  decideLeak,
  findCirclePerson,
  findLeak,
  removeCirclePerson,
  reportLeak,
  updateCirclePerson,
} from './circle.commands.ts'
import { presentCirclePerson, presentLeak } from './circle.presenter.ts'

const showPerson = async (context: PlanContext, id: string) => presentCirclePerson(await findCirclePerson(context, id))

const showLeak = async (context: PlanContext, id: string) =>
  presentLeak(
    context,
    planFactsOf(await loadPlanRows(context)),
    await findLeak(context, id),
    await memberNames(context),
  )

/** Reporting a leak is open to everyone in the case; the list and the decision are for those who lead (F15). */
export function circleRoutesOf(api: Api): void {
  implementPlan(api, circleRoutes.add, 'circle.edit', {
    act: ({ context, body }) => addCirclePerson(context, body),
    show: ({ context }, id) => showPerson(context, id),
  })
  implementPlan(api, circleRoutes.update, 'circle.edit', async ({ context, params, body, ifMatch }) => {
    await updateCirclePerson(context, params.circlePersonId, body, ifMatch)
    return showPerson(context, params.circlePersonId)
  })
  implementPlan(api, circleRoutes.remove, 'circle.edit', async ({ context, params, ifMatch }) => {
    await removeCirclePerson(context, params.circlePersonId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, circleRoutes.report, 'leak.report', {
    act: ({ context, body }) => reportLeak(context, body),
    show: ({ context }, id) => showLeak(context, id),
  })
  implementPlan(api, circleRoutes.decide, 'leak.decide', {
    act: ({ context, params, body }) => decideLeak(context, params.leakReportId, body),
    show: ({ context }, id) => showLeak(context, id),
  })
}
