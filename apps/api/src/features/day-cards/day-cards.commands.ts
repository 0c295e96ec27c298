import type { dayCardRoutes } from '@holdfast/contracts/day-cards'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { changesNothing, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { getParticipant } from '../participants/participants.queries.ts'

type Changes = z.output<typeof dayCardRoutes.update.body>

/** Writes somebody's day: their own, or anybody's by those who lead. Who comes when is for those who lead alone. */
export async function updateDayCard(
  context: PlanContext,
  participantId: string,
  changes: Changes,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId, member } = context
  const participant = await getParticipant(context, participantId)
  authorize(context, 'day_card.edit', participant.caseMemberId === member.id)
  if (changes.minutesBefore !== undefined) authorize(context, 'logistics.edit')
  const key = { organizationId, planId, participantId }
  const where = { organizationId_planId_participantId: key }
  const row = await tx.dayCard.findUnique({ where })
  guardVersion(row ?? { version: 0 }, ifMatch)
  if (row && changesNothing(row, changes)) return
  await tx.dayCard.upsert({
    where,
    create: { ...key, ...changes },
    update: { ...changes, version: nextVersion },
  })
  await recordChange(context, { action: 'day_card.changed', resource: 'day-cards', resourceId: participantId })
}
