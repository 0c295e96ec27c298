import { awarenessRoutes } from '@holdfast/contracts/awareness'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { namesAmong } from '../../kernel/member.ts'
import {
  addInformedPerson,
  decideDisclosure,
  findInformedPerson,
  findDisclosure,
  findFollowed,
  removeInformedPerson,
  reportDisclosure,
  updateInformedPerson,
  type WrittenDisclosure,
} from './awareness.commands.ts'
import { presentInformedPerson, presentDisclosure } from './awareness.presenter.ts'

const showDisclosure = async (context: PlanContext, { row, facts }: WrittenDisclosure) =>
  presentDisclosure(context, facts, row, await namesAmong(context, [row.reportedById]))

async function getDisclosure(context: PlanContext, id: string) {
  const row = await findDisclosure(context, id)
  const { facts } = await findFollowed(context)
  return showDisclosure(context, { row, facts })
}

/** Reporting a disclosure is open to everyone in the case; the list and the decision are for the case leads (F15). */
export function awarenessRoutesOf(api: Api): void {
  implementPlan(api, awarenessRoutes.add, 'awareness.edit', {
    act: async ({ context, body }) => {
      const row = await addInformedPerson(context, body)
      return { id: row.id, answer: presentInformedPerson(row) }
    },
    show: async ({ context }, id) => presentInformedPerson(await findInformedPerson(context, id)),
  })
  implementPlan(api, awarenessRoutes.update, 'awareness.edit', async ({ context, params, body, ifMatch }) =>
    presentInformedPerson(await updateInformedPerson(context, params.informedPersonId, body, ifMatch)),
  )
  implementPlan(api, awarenessRoutes.remove, 'awareness.edit', async ({ context, params, ifMatch }) => {
    await removeInformedPerson(context, params.informedPersonId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, awarenessRoutes.report, 'disclosure.report', {
    act: async ({ context, body }) => {
      const written = await reportDisclosure(context, body)
      return { id: written.row.id, answer: await showDisclosure(context, written) }
    },
    show: ({ context }, id) => getDisclosure(context, id),
  })
  implementPlan(api, awarenessRoutes.decide, 'disclosure.decide', {
    act: async ({ context, params, body }) => {
      const written = await decideDisclosure(context, params.disclosureReportId, body)
      return { id: written.row.id, answer: await showDisclosure(context, written) }
    },
    show: ({ context }, id) => getDisclosure(context, id),
  })
}
