import type { awarenessRoutes } from '@holdfast/contracts/awareness'
import type { FollowedFacts } from '@holdfast/domain/awareness/awareness'
import type { Approach } from '@holdfast/domain/plan/approach'
import type { z } from 'zod'
import type { DisclosureReport, InformedPerson } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { DISCLOSURE_DECIDED } from './refusals.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { announcePlan } from '../../plan/change-approach.ts'

type AwarenessInput<K extends keyof typeof awarenessRoutes> = z.output<(typeof awarenessRoutes)[K]['body']>

/** Somebody on this plan's awareness list, or `not-found`. */
export const findInformedPerson = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  orNotFound(
    await tx.informedPerson.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }),
  )

/** A report of this plan, or `not-found`. */
export const findDisclosure = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  orNotFound(
    await tx.disclosureReport.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }),
  )

/** Notes somebody outside the group; it gives them no access to anything (F15). */
export async function addInformedPerson(context: PlanContext, fields: AwarenessInput<'add'>): Promise<InformedPerson> {
  const { tx, organizationId, planId } = context
  const made = await tx.informedPerson.create({
    data: { organizationId, planId, ...fields, name: fields.name.trim() },
  })
  await recordChange(context, { action: 'informed_person.added', resource: 'informed_people', resourceId: made.id })
  return made
}

/** Changes what somebody knows; the plan's readiness does not depend on it. */
export async function updateInformedPerson(
  context: PlanContext,
  id: string,
  changes: AwarenessInput<'update'>,
  ifMatch: number,
): Promise<InformedPerson> {
  const { tx, organizationId, planId } = context
  const row = await findInformedPerson(context, id)
  guardVersion(row, ifMatch)
  if (isNoop(row, changes)) return row
  const changed = await tx.informedPerson.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { ...changes, version: nextVersion } as Parameters<typeof tx.informedPerson.update>[0]['data'],
  })
  await recordChange(context, { action: 'informed_person.changed', resource: 'informed_people', resourceId: id })
  return changed
}

/** Deletes an informed person who no longer matters to the plan. */
export async function removeInformedPerson(context: PlanContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findInformedPerson(context, id), ifMatch)
  await tx.informedPerson.delete({ where: { organizationId_planId_id: { organizationId, planId, id } } })
  await recordChange(context, { action: 'informed_person.removed', resource: 'informed_people', resourceId: id })
}

/** A report as it was written, and the plan that may follow it. */
export type WrittenDisclosure = { row: DisclosureReport; facts: FollowedFacts }

/** "I think they know": one tap from anybody reopens day and approach (F15). */
export async function reportDisclosure(
  context: PlanContext,
  { text }: AwarenessInput<'report'>,
): Promise<WrittenDisclosure> {
  const { tx, organizationId, planId, member, now } = context
  const { startsAt, facts } = await findFollowed(context)
  const row = await tx.disclosureReport.create({
    data: {
      organizationId,
      planId,
      text,
      reportedById: member.id,
      reportedAt: now,
      startsAtWhenReported: startsAt,
    },
  })
  await recordChange(context, { action: 'disclosure_report.added', resource: 'disclosure_reports', resourceId: row.id })
  return { row, facts }
}

/** How the case leads go on: openly, and the plan says so; that there is nothing to it needs a reason. */
export async function decideDisclosure(
  context: PlanContext,
  id: string,
  { decision, reason }: AwarenessInput<'decide'>,
): Promise<WrittenDisclosure> {
  const { tx, organizationId, planId, member, now } = context
  const report = await findDisclosure(context, id)
  if (report.decision !== null) throw refuse(DISCLOSURE_DECIDED, context)
  if (decision === 'false_alarm' && reason.trim() === '') throw invalidField('body/reason', 'must say why')
  const { facts } = await findFollowed(context)
  const row = await tx.disclosureReport.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { decision, reason, decidedById: member.id, decidedAt: now, version: nextVersion },
  })
  if (decision === 'go_on_openly') await announcePlan(context)
  await recordChange(context, {
    action: 'disclosure_report.decided',
    resource: 'disclosure_reports',
    resourceId: id,
    meta: { decision },
  })
  return { row, facts: { ...facts, announced: facts.announced || decision === 'go_on_openly' } }
}

/** What a report asks of the plan, and its day. */
export async function findFollowed({ tx, organizationId, planId, plan }: PlanContext) {
  const where = { organizationId_planId: { organizationId, planId } }
  const startsAt = (await tx.logistics.findUnique({ where }))?.startsAt ?? null
  const facts: FollowedFacts = {
    announced: plan.announced,
    approach: plan.approach as Approach | null,
    level: plan.level as FollowedFacts['level'],
    logistics: { startsAt: startsAt?.toISOString() ?? null },
  }
  return { startsAt, facts }
}
