import type { SeatingPlan, seatingRoutes } from '@holdfast/contracts/seating'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { listParticipants, requireAmong } from '../participants/participants.queries.ts'
import { presentSeating } from './seating.presenter.ts'
import { findSeatingPlan } from './seating.queries.ts'

type Drawing = z.output<typeof seatingRoutes.draw.body>

/** Keeps the room as it is drawn now. */
export async function drawSeating(
  context: PlanContext,
  { doors, seats, bondId }: Drawing,
  ifMatch: number,
): Promise<SeatingPlan> {
  const { tx, organizationId, planId } = context
  guardVersion((await findSeatingPlan(context)) ?? { version: 0 }, ifMatch)
  const participants = await listParticipants(context)
  requireAmong(participants, 'bondId', [bondId])
  const strange = seats.findIndex(
    ({ participantId }) => participantId && !participants.some(({ id }) => id === participantId),
  )
  if (strange >= 0) throw invalidField(`body/seats/${strange}/participantId`, 'is no participant of this plan')
  const drawn = seats.map(({ id, x, y, kind, participantId }) => ({
    name: id,
    x,
    y,
    forLovedOne: kind === 'loved_one',
    participantId,
  }))
  const seatingPlan = await tx.seatingPlan.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, doors, bondId },
    update: { doors, bondId, version: nextVersion },
  })
  await tx.seat.deleteMany({ where: { organizationId, planId } })
  await tx.seat.createMany({
    data: drawn.map((seat, position) => ({ organizationId, planId, position, ...seat })),
  })
  await recordChange(context, {
    action: 'seating.drawn',
    resource: 'seating',
    resourceId: planId,
    meta: { seats: seats.length },
  })
  return presentSeating(context, { seatingPlan: { ...seatingPlan, seats: drawn } })
}
