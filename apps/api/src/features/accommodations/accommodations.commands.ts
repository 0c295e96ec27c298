import type { Accommodations, accommodationRoutes, PersonNeeds } from '@holdfast/contracts/accommodations'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion } from '../../kernel/versions.ts'
import { listParticipants, requireAmong } from '../participants/participants.queries.ts'
import { presentAccommodations } from './accommodations.presenter.ts'
import { findAccommodations } from './accommodations.queries.ts'

type Changes = z.output<typeof accommodationRoutes.update.body>

/** Changes what people need; each person stands in the list once. Nothing written yet stands at version 1. */
export async function updateAccommodations(
  context: PlanContext,
  { people: given, ...fields }: Changes,
  ifMatch: number,
): Promise<Accommodations> {
  const { tx, organizationId, planId } = context
  const row = await findAccommodations(context)
  guardVersion(row ?? { version: 1 }, ifMatch)
  const participants = await listParticipants(context)
  const people = given?.map((one) => ({ ...one, participantId: one.participantId?.toLowerCase() ?? null }))
  requireEachOnce(participants, people ?? [])
  if (isNoop(row ?? {}, { ...fields, people })) return presentAccommodations(context, { row, participants })
  const version = ifMatch + 1
  const written = await tx.accommodations.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, ...fields, version },
    update: { ...fields, version },
  })
  if (people) {
    await tx.personNeeds.deleteMany({ where: { organizationId, planId } })
    await tx.personNeeds.createMany({
      data: people.map((one, position) => ({ organizationId, planId, position, ...one })),
    })
  }
  await recordChange(context, {
    action: 'accommodations.changed',
    resource: 'accommodations',
    resourceId: planId,
    meta: { people: people?.length ?? 0 },
  })
  return presentAccommodations(context, { row: { ...written, people: people ?? row?.people ?? [] }, participants })
}

function requireEachOnce(participants: readonly { id: string }[], people: readonly PersonNeeds[]): void {
  for (const [index, { participantId }] of people.entries()) {
    requireAmong(participants, `people/${index}/participantId`, [participantId])
    if (people.findIndex((one) => one.participantId === participantId) !== index)
      throw invalidField(`body/people/${index}/participantId`, 'is in the list already')
  }
}
