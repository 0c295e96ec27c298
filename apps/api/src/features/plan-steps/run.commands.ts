import type { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Approach } from '@holdfast/domain/plan/approach'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { decideConclude, decideStep } from '@holdfast/domain/plan/steps'
import { decideBegin } from '@holdfast/domain/run/begin-run'
import type { z } from 'zod'
import type { Plan } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { keepMeetingResult, recordOutcome } from '../outcomes/record-outcome.ts'
import { beginFactsOf } from '../../plan/begin-facts.ts'
import { settleOfflineDay } from '../../plan/settle-offline-day.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { meetingResultAfter, stopMeeting } from '../run/stop-meeting.ts'
import { throwIfStepRefused, takeStep } from '../../plan/take-step.ts'
import { refuse } from '../../kernel/refuse.ts'
import { RUN_NOT_STOPPED } from './refusals.ts'

type RunInput<K extends keyof typeof planStepRoutes> = z.output<(typeof planStepRoutes)[K]['body']>
const statusOf = ({ plan }: PlanContext): PlanStatus => plan.status as PlanStatus

/** Begins the meeting on the newest check, when everything that the start asks for is met; the first that is not is named. */
export async function startRun(context: PlanContext, { sobrietyCheckId }: RunInput<'startRun'>): Promise<Plan> {
  const { tx, organizationId, planId, member, now } = context
  throwIfStepRefused(decideStep('start_run', statusOf(context)), context)
  const rows = await loadPlanRows(context)
  const [newest] = rows.sobrietyChecks
  if (!newest || !rows.sobrietyChecks.some(({ id }) => id === sobrietyCheckId))
    throw invalidField('body/sobrietyCheckId', 'is no check of this plan')
  const decision = decideBegin(beginFactsOf(rows, context.now))
  throwIfStepRefused(decision, context)
  const begun = { sobrietyCheckId: newest.id }
  await tx.run.create({ data: { organizationId, planId, ...begun, startedById: member.id, startedAt: now } })
  const begunPlan = await takeStep(context, { step: 'start_run', detail: begun })
  await settleOfflineDay(context)
  return begunPlan
}

/** One tap ends it, whoever taps. The record is frozen; what is known of the outcome can be added later. */
export async function stopRun(context: PlanContext, { kind }: RunInput<'stop'>): Promise<Plan> {
  throwIfStepRefused(decideStep('stop', statusOf(context)), context)
  const { plan } = await stopMeeting(context, { kind, at: context.now })
  return plan
}

/** Says afterwards what stopped the meeting; nobody is asked for it before. */
export async function sayStopKind(
  context: PlanContext,
  { kind }: RunInput<'sayStopKind'>,
  ifMatch: number,
): Promise<Plan> {
  const { tx, organizationId, planId, plan } = context
  const where = { organizationId_planId: { organizationId, planId } }
  const run = orNotFound(await tx.run.findUnique({ where }))
  if (run.stoppedAt === null) throw refuse(RUN_NOT_STOPPED, context)
  guardVersion(run, ifMatch)
  await tx.run.update({ where, data: { stopKind: kind, version: nextVersion } })
  await keepMeetingResult(context, meetingResultAfter(kind))
  const change = { action: 'run.stop_kind_said', resource: 'runs', resourceId: planId, meta: { kind } } as const
  const revision = await recordChange(context, change)
  return { ...plan, revision: revision ?? plan.revision }
}

/** Ends the meeting, or a plan whose approach has none, with its outcome: both or neither. */
export async function concludeRun(context: PlanContext, outcome: RunInput<'conclude'>): Promise<Plan> {
  const { tx, organizationId, planId, plan, now } = context
  throwIfStepRefused(decideConclude(statusOf(context), plan.approach as Approach | null), context)
  await recordOutcome(context, outcome)
  await tx.run.updateMany({ where: { organizationId, planId }, data: { endedAt: now } })
  return takeStep(context, {
    step: 'conclude',
    detail: { meetingResult: outcome.meetingResult, decision: outcome.decision },
  })
}
