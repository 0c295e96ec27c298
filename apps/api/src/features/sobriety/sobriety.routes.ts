import { type SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { clearCheck, confirmCheck, recordCheck, takeCheckBack, updateSobrietyPlan } from './sobriety.commands.ts'
import { presentSobrietyPlan } from './sobriety.presenter.ts'
import { getSobrietyCheck } from './sobriety.queries.ts'

const made = (answer: SobrietyCheck) => ({ id: answer.id, answer })

/** The plan is written by the case leads; checks by whoever observes on the day (docs/practice.md 7.2). */
export function sobrietyRoutesOf(api: Api): void {
  implementPlan(api, sobrietyRoutes.updatePlan, 'sobriety_plan.edit', async ({ context, body, ifMatch }) =>
    presentSobrietyPlan(context, await updateSobrietyPlan(context, body, ifMatch)),
  )
  implementPlan(api, sobrietyRoutes.record, 'sobriety_check.record', {
    act: async ({ context, body }) => made(await recordCheck(context, body)),
    show: ({ context }, id) => getSobrietyCheck(context, id),
  })
  implementPlan(api, sobrietyRoutes.confirm, 'sobriety_check.record', {
    act: async ({ context, params, body }) => made(await confirmCheck(context, params.sobrietyCheckId, body)),
    show: ({ context }, id) => getSobrietyCheck(context, id),
  })
  implementPlan(api, sobrietyRoutes.clear, 'sobriety_check.record', {
    act: async ({ context, params, body }) => made(await clearCheck(context, params.sobrietyCheckId, body)),
    show: ({ context }, id) => getSobrietyCheck(context, id),
  })
  implementPlan(api, sobrietyRoutes.takeBack, 'sobriety_check.record', async ({ context, params, ifMatch }) => {
    await takeCheckBack(context, params.sobrietyCheckId, ifMatch)
    return { removed: true } as const
  })
}
