import type { supportNeedsRoutes } from '@holdfast/contracts/support-needs'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { changesNothing, guardVersion } from '../../kernel/versions.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { findSupportNeeds } from './support-needs.queries.ts'

type Changes = z.output<typeof supportNeedsRoutes.update.body>

/** Changes what people need; each person stands in the list once. Nothing written yet stands at version 1. */
export async function updateSupportNeeds(context: PlanContext, changes: Changes, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  const row = await findSupportNeeds(context)
  guardVersion(row ?? { version: 1 }, ifMatch)
  const people = changes.people ?? []
  for (const [index, { participantId }] of people.entries()) {
    await requireParticipants(context, `people/${index}/participantId`, [participantId])
    if (people.findIndex((one) => one.participantId === participantId) !== index)
      throw invalidField(`body/people/${index}/participantId`, 'is in the list already')
  }
  if (changesNothing(row ?? {}, changes)) return
  const version = ifMatch + 1
  await tx.supportNeeds.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, ...changes, version },
    update: { ...changes, version },
  })
  await recordChange(context, {
    action: 'support_needs.changed',
    resource: 'support_needs',
    resourceId: planId,
    meta: { people: people.length },
  })
}
