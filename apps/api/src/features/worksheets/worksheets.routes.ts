import { worksheetRoutes } from '@holdfast/contracts/worksheets'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { addWorksheet, removeWorksheet, updateWorksheet } from './worksheets.commands.ts'
import { getWorksheet, showWorksheet } from './worksheets.queries.ts'

// the kind decides which right is asked for, so each command asks the matrix once more
/** Worksheets are written by the case leads and by their owners; logs also after the lock. */
export function worksheetsRoutes(api: Api): void {
  implementPlan(api, worksheetRoutes.create, 'worksheet.log', {
    act: async ({ context, body }) => {
      const { row, me } = await addWorksheet(context, body)
      return { id: row.id, answer: await showWorksheet(context, row, me) }
    },
    show: ({ context }, worksheetId) => getWorksheet(context, worksheetId),
  })
  implementPlan(api, worksheetRoutes.update, 'worksheet.log', async ({ context, params, body, ifMatch }) => {
    const { row, me } = await updateWorksheet(context, params.worksheetId, body, ifMatch)
    return showWorksheet(context, row, me)
  })
  implementPlan(api, worksheetRoutes.remove, 'worksheet.log', async ({ context, params, ifMatch }) => {
    await removeWorksheet(context, params.worksheetId, ifMatch)
    return { removed: true } as const
  })
}
