import { checklistRoutes } from '@holdfast/contracts/checklists'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import {
  addChecklistItem,
  beginChecklists,
  removeChecklistItem,
  tickChecklistItem,
  updateChecklistItem,
} from './checklists.commands.ts'
import { getChecklistItem, listChecklistItems, showChecklistItem } from './checklists.queries.ts'

/** The case leads write the lists; a tick is also for whoever is responsible for the item. */
export function checklistsRoutes(api: Api): void {
  implementPlan(api, checklistRoutes.begin, 'checklist.edit', {
    act: ({ context, body }) => beginChecklists(context, body.lists),
    show: async ({ context }) => ({ items: await listChecklistItems(context) }),
  })
  implementPlan(api, checklistRoutes.add, 'checklist.edit', {
    act: async ({ context, body }) => {
      const row = await addChecklistItem(context, body)
      return { id: row.id, answer: await showChecklistItem(context, row) }
    },
    show: ({ context }, itemId) => getChecklistItem(context, itemId),
  })
  implementPlan(api, checklistRoutes.update, 'checklist.edit', async ({ context, params, body, ifMatch }) =>
    showChecklistItem(context, await updateChecklistItem(context, params.checklistItemId, body, ifMatch)),
  )
  implementPlan(api, checklistRoutes.tick, 'checklist.tick', async ({ context, params, body, ifMatch }) =>
    showChecklistItem(context, await tickChecklistItem(context, params.checklistItemId, body.done, ifMatch)),
  )
  implementPlan(api, checklistRoutes.remove, 'checklist.edit', async ({ context, params, ifMatch }) => {
    await removeChecklistItem(context, params.checklistItemId, ifMatch)
    return { removed: true } as const
  })
}
