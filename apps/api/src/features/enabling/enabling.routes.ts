import { enablingRoutes } from '@holdfast/contracts/enabling'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { noteEnablingSupport, removeEnablingSupport, updateEnablingSupport } from './enabling.commands.ts'
import { getEnablingSupport } from './enabling.queries.ts'

/** Each notes their own help; the interventionist for anybody (S1.11). */
export function enablingRoutesOf(api: Api): void {
  implementPlan(api, enablingRoutes.create, 'enabling.edit', {
    act: async ({ context, body }) => {
      const answer = await noteEnablingSupport(context, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, enablingSupportId) => getEnablingSupport(context, enablingSupportId),
  })
  implementPlan(api, enablingRoutes.update, 'enabling.edit', ({ context, params, body, ifMatch }) =>
    updateEnablingSupport(context, params.enablingSupportId, body, ifMatch),
  )
  implementPlan(api, enablingRoutes.remove, 'enabling.edit', async ({ context, params, ifMatch }) => {
    await removeEnablingSupport(context, params.enablingSupportId, ifMatch)
    return { removed: true } as const
  })
}
