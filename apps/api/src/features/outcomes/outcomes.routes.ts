import { outcomeRoutes } from '@holdfast/contracts/outcomes'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { namesOf } from '../../kernel/member.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { presentOutcome } from './outcomes.presenter.ts'
import { recordOutcome } from './record-outcome.ts'

/** Corrects what was recorded at the end of the day; the first outcome comes with the conclusion. */
export function outcomesRoutes(api: Api): void {
  implementPlan(api, outcomeRoutes.update, 'outcome.edit', async ({ context, body, ifMatch }) => {
    const { tx, organizationId, planId } = context
    const where = { organizationId_planId: { organizationId, planId } }
    guardVersion(orNotFound(await tx.outcome.findUnique({ where })), ifMatch)
    const runEvents = await tx.runEvent.findMany({ where: { organizationId, planId } })
    const outcome = await recordOutcome(context, body)
    await recordChange(context, {
      action: 'outcome.corrected',
      resource: 'outcomes',
      resourceId: planId,
      meta: { meetingResult: body.meetingResult, decision: body.decision },
    })
    return orNotFound(presentOutcome(context, { outcome, runEvents }, namesOf([context.member])))
  })
}
