import { AFTER_TASK_PREFIX } from '@holdfast/domain/outcomes/after-tasks'
import type { StopKind } from '@holdfast/contracts/plan-steps'
import type { Plan, Run } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { bareOutcome, keepMeetingResult, recordOutcome } from '../outcomes/record-outcome.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { takeStep } from '../../plan/take-step.ts'

/** How a stopped meeting is counted, until the outcome says more. */
export const meetingResultAfter = (kind: StopKind | null) =>
  kind === 'medical' ? ('stopped_medical' as const) : ('stopped_safety' as const)

/**
 * Ends a meeting that is under way, at the moment somebody stopped it. The record is frozen; what is known of the outcome, and
 * what kind of stop it was, can be said later.
 */
export async function stopMeeting(
  context: PlanContext,
  { kind, at }: { kind: StopKind | null; at: Date },
): Promise<{ plan: Plan; run: Run }> {
  const { tx, organizationId, planId, member, now } = context
  const stoppedAt = at < now ? at : now
  const run = await tx.run.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: { stoppedAt, stoppedById: member.id, stopKind: kind, endedAt: stoppedAt },
  })
  await recordOutcome(context, bareOutcome(meetingResultAfter(kind)))
  return { run, plan: await takeStep(context, { step: 'stop', detail: { kind } }) }
}

/**
 * Opens a meeting again whose stop was taken back at once. What the stop put on the list is taken off as long as nobody did it; the
 * outcome says again what is said of a meeting that is held.
 */
export async function resumeMeeting(context: PlanContext): Promise<Run> {
  const { tx, organizationId, planId } = context
  const run = await tx.run.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: { stoppedAt: null, stoppedById: null, stopKind: null, endedAt: null, version: nextVersion },
  })
  await tx.task.deleteMany({ where: { organizationId, planId, code: { startsWith: AFTER_TASK_PREFIX }, doneAt: null } })
  await keepMeetingResult(context, 'held')
  await takeStep(context, { step: 'take_stop_back', data: { concludedAt: null } })
  return run
}
