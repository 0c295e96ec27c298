import type { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { decideAnswer, decideHandOver, decideWithdrawal } from '@holdfast/domain/hand-overs/hand-over'
import { fromIsoDate, toIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { CaseMember, HandOver } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { findHandOver, isSettled, stateOf } from './hand-overs.queries.ts'

type HandOverInput = z.output<typeof handOverRoutes.ask.body>

/** Asks another practitioner of the case, who is named in the answer; nothing moves until they accept. */
export async function askHandOver(
  context: CaseContext,
  { toMemberId, note, startsOn, until }: HandOverInput,
): Promise<{ row: HandOver; to: CaseMember }> {
  const { tx, organizationId, caseId, member, now } = context
  requireDates(context, { startsOn: 'coming', until: 'coming' }, { startsOn, until })
  if (startsOn !== null && until !== null && until < startsOn)
    throw invalidField('body/until', 'must not be before the first day')
  const to = await tx.caseMember.findFirst({ where: { organizationId, caseId, id: toMemberId, endedAt: null } })
  if (!to) throw invalidField('body/toMemberId', 'is not a member of this case')
  // one that waits for somebody who has left would wait for ever
  const open = await tx.handOver.count({
    where: {
      organizationId,
      caseId,
      acceptedAt: null,
      declinedAt: null,
      withdrawnAt: null,
      to: { endedAt: null },
      OR: [{ until: null }, { until: { gte: fromIsoDate(toIsoDate(now)) } }],
    },
  })
  throwIfRefused(
    decideHandOver({ memberId: member.id, role: member.role }, { memberId: to.id, role: to.role }, open > 0),
    context,
  )
  const made = await tx.handOver.create({
    data: {
      organizationId,
      caseId,
      fromMemberId: member.id,
      toMemberId,
      note,
      startsOn: fromIsoDate(startsOn),
      until: fromIsoDate(until),
      askedAt: now,
    },
  })
  await recordChange(context, { action: 'hand_over.added', resource: 'hand_overs', resourceId: made.id })
  return { row: made, to }
}

/** By the one who was asked, once; whoever accepts looks after the case from then on (F7). */
export async function answerHandOver(
  context: CaseContext,
  id: string,
  accepted: boolean,
  ifMatch: number,
): Promise<HandOver> {
  const { tx, organizationId, caseId, member, now } = context
  const row = await findHandOver(context, id)
  guardVersion(row, ifMatch)
  throwIfRefused(decideAnswer({ toMemberId: row.toMemberId, isAnswered: isSettled(row, now) }, member.id), context)
  const answered = await tx.handOver.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id } },
    data: { ...(accepted ? { acceptedAt: now } : { declinedAt: now }), version: nextVersion },
  })
  await recordChange(context, {
    action: accepted ? 'hand_over.confirmed' : 'hand_over.declined',
    resource: 'hand_overs',
    resourceId: id,
  })
  await moveTasks(context, id)
  return answered
}

// tasks go along from the first day on; every night sees to those that begin or end then
const moveTasks = ({ tx, caseId, now }: CaseContext, id: string) =>
  tx.$executeRaw`SELECT holdfast.move_tasks_of_hand_over(${caseId}::uuid, ${id}::uuid, ${toIsoDate(now)}::date)`

/** By the one who asked: the case and its open tasks are theirs again. */
export async function withdrawHandOver(context: CaseContext, id: string, ifMatch: number): Promise<HandOver> {
  const { tx, organizationId, caseId, member, now } = context
  const row = await findHandOver(context, id)
  guardVersion(row, ifMatch)
  const { fromMemberId, until } = row
  throwIfRefused(
    decideWithdrawal({ fromMemberId, state: stateOf(row, now), until: toIsoDate(until) }, member.id),
    context,
  )
  const withdrawn = await tx.handOver.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id } },
    data: { withdrawnAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'hand_over.withdrawn', resource: 'hand_overs', resourceId: id })
  await moveTasks(context, id)
  return withdrawn
}
