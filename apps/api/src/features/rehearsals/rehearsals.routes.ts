import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { type Api, implementPlan } from '../../http/implement.ts'
import {
  addRehearsalNote,
  recordRehearsal,
  removeRehearsal,
  removeRehearsalNote,
  updateRehearsal,
} from './rehearsals.commands.ts'
import { getRehearsal } from './rehearsals.queries.ts'

/** Planned and recorded by those who lead; a rehearsal is never an attempt (F54). */
export function rehearsalsRoutes(api: Api): void {
  implementPlan(api, rehearsalRoutes.record, 'rehearsal.edit', {
    act: ({ context, body }) => recordRehearsal(context, body),
    show: ({ context }, rehearsalId) => getRehearsal(context, rehearsalId),
  })
  implementPlan(api, rehearsalRoutes.update, 'rehearsal.edit', async ({ context, params, body, ifMatch }) => {
    await updateRehearsal(context, params.rehearsalId, body, ifMatch)
    return getRehearsal(context, params.rehearsalId)
  })
  implementPlan(api, rehearsalRoutes.remove, 'rehearsal.edit', async ({ context, params, ifMatch }) => {
    await removeRehearsal(context, params.rehearsalId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, rehearsalRoutes.addNote, 'rehearsal.edit', {
    act: async ({ context, params, body }) => {
      await addRehearsalNote(context, params.rehearsalId, body)
      return params.rehearsalId
    },
    show: ({ context }, rehearsalId) => getRehearsal(context, rehearsalId),
  })
  implementPlan(api, rehearsalRoutes.removeNote, 'rehearsal.edit', async ({ context, params, ifMatch }) => {
    await removeRehearsalNote(context, params.rehearsalId, params.rehearsalNoteId, ifMatch)
    return { removed: true } as const
  })
}
