import type { StopKind } from '@holdfast/contracts/plan-steps'
import type { Plan, Run } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { bareOutcome, recordOutcome } from '../outcomes/record-outcome.ts'
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
