import type { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { readiness } from '@holdfast/domain/plan/readiness'
import { decideLock, decidePostpone, decideStep } from '@holdfast/domain/plan/steps'
import type { z } from 'zod'
import type { Plan } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { isSameBrowser, requireSecondPerson } from '../../kernel/second-person.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { bareOutcome, recordOutcome } from '../outcomes/record-outcome.ts'
import { lockOverrideOf } from '../../plan/lock-override.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { settleOfflineDay } from '../../plan/settle-offline-day.ts'
import { assignTasks } from '../tasks/template-tasks.ts'
import { throwIfStepRefused, takeStep } from '../../plan/take-step.ts'

type PlanStepInput<K extends keyof typeof planStepRoutes> = z.output<(typeof planStepRoutes)[K]['body']>
const statusOf = ({ plan }: PlanContext): PlanStatus => plan.status as PlanStatus

/** The interventionist asks to lock as it is; nothing is locked until a second person agrees. */
export async function askOverride(context: PlanContext, { reason }: PlanStepInput<'askOverride'>): Promise<Plan> {
  const { tx, organizationId, planId, member, person, now } = context
  throwIfStepRefused(decideStep('lock', statusOf(context)), context)
  if (member.role !== 'interventionist') throw problem('forbidden', {})
  const asked = await tx.plan.update({
    where: { organizationId_id: { organizationId, id: planId } },
    data: {
      overrideReason: reason,
      overrideAskedById: member.id,
      overrideAskedAt: now,
      overrideBrowserId: person.browserId,
      overrideDevice: person.device,
      version: nextVersion,
    },
  })
  const revision = await recordChange(context, {
    action: 'plan.override_asked',
    resource: 'plans',
    resourceId: planId,
    meta: { device: person.device },
  })
  return { ...asked, revision: revision ?? asked.revision }
}

/**
 * Locks the plan when nothing stands in its way, or with an override that a second person confirms; tasks go to whoever
 * has the role.
 */
export async function lockPlan(context: PlanContext, { confirmOverride }: PlanStepInput<'lock'>): Promise<Plan> {
  const { plan, member, person, now } = context
  const facts = planFactsOf(await loadPlanRows(context))
  const findings = readiness(facts, now)
  const asked = lockOverrideOf(plan)
  const override = confirmOverride ? { asked, confirmedById: member.id } : null
  throwIfStepRefused(decideLock({ status: statusOf(context), approach: facts.approach }, findings, override), context)
  const isOverridden = confirmOverride && asked !== null
  if (isOverridden)
    requireSecondPerson(context, { browserId: plan.overrideBrowserId, at: plan.overrideAskedAt ?? plan.createdAt })
  await assignTasks(context)
  const recommended = findings.filter(({ severity }) => severity === 'warning').length
  return takeStep(context, {
    step: 'lock',
    data: { lockedAt: now },
    detail: { recommended },
    ...(isOverridden && {
      reason: asked.reason,
      overrideAskedById: asked.byMemberId,
      detail: {
        recommended,
        blockers: findings.filter((one) => one.severity === 'blocker').map((one) => one.rule),
        askedOn: plan.overrideDevice,
        confirmedOn: person.device,
        onOneDevice: isSameBrowser(plan.overrideBrowserId, person.browserId),
      },
      meta: { device: person.device },
    }),
  })
}

/** After such a step a beginning that a phone recorded and that still waits begins nothing any more, and says so. */
async function takeOffDay(context: PlanContext, step: Parameters<typeof takeStep>[1]): Promise<Plan> {
  const plan = await takeStep(context, step)
  await settleOfflineDay(context)
  return plan
}

/** Opens the plan again with a reason; what was agreed on stays until its words change. */
export async function unlockPlan(context: PlanContext, { reason }: PlanStepInput<'unlock'>): Promise<Plan> {
  throwIfStepRefused(decideStep('unlock', statusOf(context)), context)
  return takeOffDay(context, { step: 'unlock', reason, data: { lockedAt: null } })
}

/** Puts the day off: the new date becomes the day, and the plan is drafted again. */
export async function postponePlan(
  context: PlanContext,
  { reason, backupStartsAt }: PlanStepInput<'postpone'>,
): Promise<Plan> {
  const { tx, organizationId, planId, now } = context
  requireDates(context, { backupStartsAt: 'planned' }, { backupStartsAt })
  const startsAt = new Date(backupStartsAt)
  throwIfStepRefused(decidePostpone(statusOf(context), startsAt, now), context)
  await tx.logistics.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: {
      startsAt,
      backupStartsAt: null,
      removedStartsAt: null,
      calendarChanges: { increment: 1 },
      version: nextVersion,
    },
  })
  return takeOffDay(context, { step: 'postpone', reason, data: { lockedAt: null } })
}

/** Whoever has the day in a calendar gets a file that takes it out. */
async function withdrawFromCalendars({ tx, organizationId, planId }: PlanContext): Promise<void> {
  await tx.$executeRaw`
    UPDATE holdfast.logistics SET removed_starts_at = starts_at, calendar_changes = calendar_changes + 1, version = version + 1
    WHERE organization_id = ${organizationId}::uuid AND plan_id = ${planId}::uuid AND starts_at IS NOT NULL`
}

/** Ends an attempt before its day; it counts in outcomes (docs/practice.md ruling 8). */
export async function callOffPlan(
  context: PlanContext,
  { reason, meetingResult }: PlanStepInput<'callOff'>,
): Promise<Plan> {
  throwIfStepRefused(decideStep('call_off', statusOf(context)), context)
  await recordOutcome(context, bareOutcome(meetingResult))
  await withdrawFromCalendars(context)
  return takeOffDay(context, { step: 'call_off', reason })
}
