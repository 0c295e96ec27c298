import type { circleRoutes } from '@holdfast/contracts/circle'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { changesNothing, found, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { announcePlan } from '../plans/change-approach.ts'

type Body<K extends keyof typeof circleRoutes> = z.output<(typeof circleRoutes)[K]['body']>

/** Somebody of this plan's circle, or `not-found`. */
export const findCirclePerson = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  found(await tx.circlePerson.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }))

/** A report of this plan, or `not-found`. */
export const findLeak = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  found(await tx.leakReport.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }))

/** Notes somebody outside the group; it gives them no access to anything (F15). */
export async function addCirclePerson(context: PlanContext, fields: Body<'add'>): Promise<string> {
  const { tx, organizationId, planId } = context
  const { id } = await tx.circlePerson.create({ data: { organizationId, planId, ...fields, name: fields.name.trim() } })
  await recordChange(context, { action: 'circle.added', resource: 'circle_people', resourceId: id })
  return id
}

/** Changes what somebody knows; the plan's readiness does not depend on it. */
export async function updateCirclePerson(
  context: PlanContext,
  id: string,
  changes: Body<'update'>,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId } = context
  const row = await findCirclePerson(context, id)
  guardVersion(row, ifMatch)
  if (changesNothing(row, changes)) return
  await tx.circlePerson.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { ...changes, version: nextVersion } as Parameters<typeof tx.circlePerson.update>[0]['data'],
  })
  await recordChange(context, { action: 'circle.changed', resource: 'circle_people', resourceId: id })
}

/** Forgets somebody who no longer matters to the plan. */
export async function removeCirclePerson(context: PlanContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findCirclePerson(context, id), ifMatch)
  await tx.circlePerson.delete({ where: { organizationId_planId_id: { organizationId, planId, id } } })
  await recordChange(context, { action: 'circle.removed', resource: 'circle_people', resourceId: id })
}

/** "I think they know": one tap from anybody reopens day and approach (F15). */
export async function reportLeak(context: PlanContext, { words }: Body<'report'>): Promise<string> {
  const { tx, organizationId, planId, member, now } = context
  const logistics = await tx.logistics.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  const { id } = await tx.leakReport.create({
    data: {
      organizationId,
      planId,
      words,
      reportedById: member.id,
      reportedAt: now,
      startsAtThen: logistics?.startsAt ?? null,
    },
  })
  await recordChange(context, { action: 'leak.reported', resource: 'leak_reports', resourceId: id })
  return id
}

/** How those who lead go on: openly, and the plan says so; that there is nothing to it needs a reason. */
export async function decideLeak(
  context: PlanContext,
  id: string,
  { decision, reason }: Body<'decide'>,
): Promise<string> {
  const { tx, organizationId, planId, member, now } = context
  const report = await findLeak(context, id)
  if (report.decision !== null) throw refuse('leak_decided', context)
  if (decision === 'nothing_to_it' && reason.trim() === '') throw invalidField('body/reason', 'must say why')
  await tx.leakReport.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { decision, reason, decidedById: member.id, decidedAt: now, version: nextVersion },
  })
  if (decision === 'go_on_openly') await announcePlan(context)
  await recordChange(context, { action: 'leak.decided', resource: 'leak_reports', resourceId: id, meta: { decision } })
  return id
}
