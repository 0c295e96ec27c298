import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import {
  addRehearsalNote,
  recordRehearsal,
  removeRehearsal,
  removeRehearsalNote,
  updateRehearsal,
} from './rehearsals.commands.ts'
import { presentRehearsal } from './rehearsals.presenter.ts'
import { getRehearsal } from './rehearsals.queries.ts'

/** Planned and recorded by the case leads; a rehearsal is never an attempt (F54). */
export function rehearsalsRoutes(api: Api): void {
  implementPlan(api, rehearsalRoutes.record, 'rehearsal.edit', {
    act: async ({ context, body }) => {
      const row = await recordRehearsal(context, body)
      return { id: row.id, answer: presentRehearsal(row) }
    },
    show: ({ context }, rehearsalId) => getRehearsal(context, rehearsalId),
  })
  implementPlan(api, rehearsalRoutes.update, 'rehearsal.edit', async ({ context, params, body, ifMatch }) =>
    presentRehearsal(await updateRehearsal(context, params.rehearsalId, body, ifMatch)),
  )
  implementPlan(api, rehearsalRoutes.remove, 'rehearsal.edit', async ({ context, params, ifMatch }) => {
    await removeRehearsal(context, params.rehearsalId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, rehearsalRoutes.addNote, 'rehearsal.edit', {
    act: async ({ context, params, body }) => {
      const row = await addRehearsalNote(context, params.rehearsalId, body)
      return { id: row.id, answer: presentRehearsal(row) }
    },
    show: ({ context }, rehearsalId) => getRehearsal(context, rehearsalId),
  })
  implementPlan(api, rehearsalRoutes.removeNote, 'rehearsal.edit', async ({ context, params, ifMatch }) => {
    await removeRehearsalNote(context, params.rehearsalId, params.rehearsalNoteId, ifMatch)
    return { removed: true } as const
  })
}
