import { awarenessRoutes } from '@holdfast/contracts/awareness'
import { type Api, implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import {
  addInformedPerson,
  decideDisclosure,
  findInformedPerson,
  findDisclosure,
  removeInformedPerson,
  reportDisclosure,
  updateInformedPerson,
} from './awareness.commands.ts'
import { presentInformedPerson, presentDisclosure } from './awareness.presenter.ts'

const showPerson = async (context: PlanContext, id: string) =>
  presentInformedPerson(await findInformedPerson(context, id))

const showDisclosure = async (context: PlanContext, id: string) =>
  presentDisclosure(
    context,
    planFactsOf(await loadPlanRows(context)),
    await findDisclosure(context, id),
    await memberNames(context),
  )

/** Reporting a leak is open to everyone in the case; the list and the decision are for those who lead (F15). */
export function awarenessRoutesOf(api: Api): void {
  implementPlan(api, awarenessRoutes.add, 'awareness.edit', {
    act: ({ context, body }) => addInformedPerson(context, body),
    show: ({ context }, id) => showPerson(context, id),
  })
  implementPlan(api, awarenessRoutes.update, 'awareness.edit', async ({ context, params, body, ifMatch }) => {
    await updateInformedPerson(context, params.informedPersonId, body, ifMatch)
    return showPerson(context, params.informedPersonId)
  })
  implementPlan(api, awarenessRoutes.remove, 'awareness.edit', async ({ context, params, ifMatch }) => {
    await removeInformedPerson(context, params.informedPersonId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, awarenessRoutes.report, 'disclosure.report', {
    act: ({ context, body }) => reportDisclosure(context, body),
    show: ({ context }, id) => showDisclosure(context, id),
  })
  implementPlan(api, awarenessRoutes.decide, 'disclosure.decide', {
    act: ({ context, params, body }) => decideDisclosure(context, params.disclosureReportId, body),
    show: ({ context }, id) => showDisclosure(context, id),
  })
}
