import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import {
  addTreatmentOption,
  confirmBed,
  removeTreatmentOption,
  updateTreatmentOption,
} from './treatment-options.commands.ts'
import { chooseTreatment, favorTreatment, getMyPreference } from './treatment-choice.commands.ts'
import { presentTreatmentOption } from './treatment-options.presenter.ts'
import { getTreatmentOption } from './treatment-options.queries.ts'

/** For the case leads. After the lock each command refuses what may not change any more (`wrong-status`). */
export function treatmentOptionsRoutes(api: Api): void {
  implementPlan(api, treatmentOptionRoutes.create, 'treatment.edit', {
    act: async ({ context, body }) => {
      const row = await addTreatmentOption(context, body)
      return { id: row.id, answer: presentTreatmentOption(context, row) }
    },
    show: ({ context }, optionId) => getTreatmentOption(context, optionId),
  })
  implementPlan(api, treatmentOptionRoutes.update, 'treatment.edit', async ({ context, params, body, ifMatch }) =>
    presentTreatmentOption(context, await updateTreatmentOption(context, params.treatmentOptionId, body, ifMatch)),
  )
  implementPlan(api, treatmentOptionRoutes.confirm, 'treatment.edit', {
    act: async ({ context, params, body }) => {
      const row = await confirmBed(context, params.treatmentOptionId, body)
      return { id: row.id, answer: presentTreatmentOption(context, row) }
    },
    show: ({ context }, optionId) => getTreatmentOption(context, optionId),
  })
  implementPlan(api, treatmentOptionRoutes.remove, 'treatment.edit', async ({ context, params, ifMatch }) => {
    await removeTreatmentOption(context, params.treatmentOptionId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, treatmentOptionRoutes.favor, 'treatment.favor', {
    act: async ({ context, body }) => {
      const answer = await favorTreatment(context, body.treatmentOptionId)
      return { id: answer.participantId, answer }
    },
    show: ({ context }) => getMyPreference(context),
  })
  implementPlan(api, treatmentOptionRoutes.choose, 'treatment.edit', async ({ context, body, ifMatch }) => {
    await chooseTreatment(context, body, ifMatch)
    return { chosenId: body.chosenId, backupId: body.backupId, version: context.plan.version + 1 }
  })
}
