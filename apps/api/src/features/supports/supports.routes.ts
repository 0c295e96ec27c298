import { supportRoutes } from '@holdfast/contracts/supports'
import { type Api, implementPlan } from '../../http/implement.ts'
import { noteSupport, removeSupport, updateSupport } from './supports.commands.ts'
import { getSupport } from './supports.queries.ts'

/** Each notes their own help; the interventionist for anybody (S1.11). */
export function supportsRoutes(api: Api): void {
  implementPlan(api, supportRoutes.create, 'support.edit', {
    act: async ({ context, body }) => {
      const answer = await noteSupport(context, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, supportId) => getSupport(context, supportId),
  })
  implementPlan(api, supportRoutes.update, 'support.edit', ({ context, params, body, ifMatch }) =>
    updateSupport(context, params.supportId, body, ifMatch),
  )
  implementPlan(api, supportRoutes.remove, 'support.edit', async ({ context, params, ifMatch }) => {
    await removeSupport(context, params.supportId, ifMatch)
    return { removed: true } as const
  })
}
