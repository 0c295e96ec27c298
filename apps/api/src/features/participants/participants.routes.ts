import { participantRoutes } from '@holdfast/contracts/participants'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { addParticipant, putParticipantBack, removeParticipant, updateParticipant } from './participants.commands.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { presentParticipants } from './participants.presenter.ts'
import { listRemovedParticipants } from './removed-participants.queries.ts'

async function show(context: PlanContext, participantId: string) {
  const rows = await loadPlanRows(context)
  return orNotFound(presentParticipants(context, rows, planFactsOf(rows)).find(({ id }) => id === participantId))
}

/** Who takes part is set by the case leads, and only while the plan is drafted. */
export function participantsRoutes(api: Api): void {
  implementPlan(api, participantRoutes.create, 'participant.edit', {
    act: async ({ context, body }) => {
      const answer = await addParticipant(context, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, participantId) => show(context, participantId),
  })
  implementPlan(api, participantRoutes.update, 'participant.edit', ({ context, params, body, ifMatch }) =>
    updateParticipant(context, params.participantId, body, ifMatch),
  )
  implementPlan(api, participantRoutes.remove, 'participant.edit', async ({ context, params, ifMatch }) => {
    await removeParticipant(context, params.participantId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, participantRoutes.listRemoved, 'history.read', async ({ context }) => ({
    items: await listRemovedParticipants(context),
    nextCursor: null,
  }))
  implementPlan(api, participantRoutes.putBack, 'participant.edit', {
    act: async ({ context, params }) => {
      const answer = await putParticipantBack(context, params.participantId)
      return { id: answer.id, answer }
    },
    show: ({ context }, participantId) => show(context, participantId),
  })
}
