import { rehearsalRoutes } from '@holdfast/contracts/logistics'
import type { z } from 'zod'
import { type Api, implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { found, guardVersion } from '../../kernel/versions.ts'
import { presentRehearsal } from '../logistics/logistics.presenter.ts'
import { requireParticipants } from '../participants/participants.queries.ts'

type NewRehearsal = z.output<typeof rehearsalRoutes.record.body>

const findRehearsal = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  found(await tx.rehearsal.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }))

async function recordRehearsal(context: PlanContext, { heldOn, ...fields }: NewRehearsal): Promise<string> {
  const { tx, organizationId, planId, member } = context
  await requireParticipants(context, 'attendeeIds', fields.attendeeIds)
  const made = await tx.rehearsal.create({
    data: { organizationId, planId, ...fields, heldOn: new Date(`${heldOn}T00:00:00Z`), recordedById: member.id },
  })
  await recordChange(context, {
    action: 'rehearsal.recorded',
    resource: 'rehearsals',
    resourceId: made.id,
    meta: { minutes: fields.minutes },
  })
  return made.id
}

async function removeRehearsal(context: PlanContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findRehearsal(context, id), ifMatch)
  await tx.rehearsal.delete({ where: { organizationId_planId_id: { organizationId, planId, id } } })
  await recordChange(context, { action: 'rehearsal.removed', resource: 'rehearsals', resourceId: id })
}

export function rehearsalsRoutes(api: Api): void {
  implementPlan(api, rehearsalRoutes.record, 'rehearsal.edit', {
    act: ({ context, body }) => recordRehearsal(context, body),
    show: async ({ context }, id) => presentRehearsal(await findRehearsal(context, id)),
  })
  implementPlan(api, rehearsalRoutes.remove, 'rehearsal.edit', async ({ context, params, ifMatch }) => {
    await removeRehearsal(context, params.rehearsalId, ifMatch)
    return { removed: true } as const
  })
}
