import type { aboutMeRoutes } from '@holdfast/contracts/about-me'
import type { z } from 'zod'
import type { Participant, ParticipantAbout } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { ONLY_THEY_CAN_SAY } from './refusals.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { getParticipant } from './participants.queries.ts'

type Changes = z.output<typeof aboutMeRoutes.update.body>

/** What nobody says for somebody who can say it themselves. */
const ONLY_THEIRS: readonly (keyof Changes)[] = [
  'readings',
  'agreesToScript',
  'followsChair',
  'readSafetyPlan',
  'whyNo',
]

/** A page that nobody has written on yet is version 1. */
export const UNWRITTEN = { version: 1 } as const

/** One participant's own page, for whom the matrix lets read it. */
export async function findAbout(
  context: PlanContext,
  participantId: string,
): Promise<{ participant: Participant; row: ParticipantAbout | null; isMine: boolean }> {
  const { tx, organizationId, planId, member } = context
  const participant = await getParticipant(context, participantId)
  const isMine = participant.caseMemberId === member.id
  authorize(context, 'about.read', isMine)
  const key = { organizationId, planId, participantId }
  const row = await tx.participantAbout.findUnique({ where: { organizationId_planId_participantId: key } })
  return { participant, row, isMine }
}

/** Saves what someone says about their part. For somebody without a link, the case leads write down what they say. */
export async function updateAbout(
  context: PlanContext,
  participantId: string,
  changes: Changes,
  ifMatch: number,
): Promise<{ row: ParticipantAbout | null; isMine: boolean }> {
  const { tx, organizationId, planId } = context
  const { participant, row, isMine } = await findAbout(context, participantId)
  authorize(context, 'about.edit', isMine)
  guardVersion(row ?? UNWRITTEN, ifMatch)
  const speaksForThem = !isMine && participant.caseMemberId !== null
  if (speaksForThem && ONLY_THEIRS.some((field) => changes[field] !== undefined))
    throw refuse(ONLY_THEY_CAN_SAY, context)
  if (isNoop(row ?? {}, changes)) return { row, isMine }
  const key = { organizationId, planId, participantId }
  const changed = await tx.participantAbout.upsert({
    where: { organizationId_planId_participantId: key },
    create: { readings: [], selfCare: [], ...changes, ...key },
    update: { ...changes, version: nextVersion },
  })
  await recordChange(context, {
    action: 'participant_about.changed',
    resource: 'participants',
    resourceId: participantId,
  })
  return { row: changed, isMine }
}
