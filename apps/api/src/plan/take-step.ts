import { PLAN_STEP_EVENTS } from '@holdfast/domain/audit/plan-step-events'
import { PLAN_STEPS, type PlanStatus, type PlanStep } from '@holdfast/domain/plan/plan-status'
import type { StepRefusal } from '@holdfast/domain/plan/steps'
import { isVersionReason } from '@holdfast/domain/plan-versions/plan-version'
import type { Decision } from '@holdfast/domain/decision'
import type { Plan, Prisma } from '../db/generated/client.ts'
import { allows } from '../kernel/authorize.ts'
import type { PlanContext } from '../kernel/context.ts'
import { problem } from '../kernel/problem.ts'
import { recordChange } from '../kernel/record-change.ts'
import { nextVersion } from '../kernel/versions.ts'
import { refuse } from '../kernel/refuse.ts'
import { localize } from '../kernel/localize.ts'
import { keepVersion } from '../features/plan-versions/keep-version.ts'
import { closeSittings } from '../features/statements/close-sittings.ts'

/** Turns a refusal of the rules into the problem that the reader gets; reasons about a person are for the case leads. */
export function throwIfStepRefused(decision: Decision<StepRefusal>, reader: PlanContext): void {
  if (decision.ok) return
  const { refusal } = decision
  switch (refusal.reason) {
    case 'wrong_status':
      throw problem('wrong-status', { planStatus: refusal.planStatus })
    case 'not_ready':
      throw problem('plan-not-ready', {
        blockers: refusal.blockers
          .filter(({ audience }) => audience === 'everyone' || allows(reader, 'suitability.read'))
          .map(({ rule, reason, section }) => ({ rule, reason: localize(reason, reader), section })),
      })
    case 'rule':
      throw refuse({ rule: refusal.rule, reason: refusal.text }, reader)
  }
}

type TakeStepInput = {
  step: PlanStep
  reason?: string
  detail?: Prisma.InputJsonObject
  overrideAskedById?: string
  data?: Prisma.PlanUncheckedUpdateInput
  /** What the history says of it besides the new status: codes alone. */
  meta?: { device: string }
}

/**
 * Takes a step that the rules allow: the plan's new status, the record of who and why, and the change, all at once. What the plan
 * was when it was locked, opened or put off is kept as a version (F9). Returns the plan as it is now.
 */
export async function takeStep(
  context: PlanContext,
  { step, reason = '', detail = {}, overrideAskedById, data = {}, meta }: TakeStepInput,
): Promise<Plan> {
  const { tx, organizationId, planId, member, now } = context
  const status: PlanStatus = PLAN_STEPS[step].to
  if (isVersionReason(step)) await keepVersion(context, step, reason)
  if (step === 'lock') await closeSittings(context)
  const moved = await tx.plan.update({
    where: { organizationId_id: { organizationId, id: planId } },
    data: { ...data, status, ...(status === 'concluded' && { concludedAt: now }), version: nextVersion },
  })
  await tx.planStepRecord.create({
    data: {
      organizationId,
      planId,
      step,
      reason,
      detail,
      overrideAskedById: overrideAskedById ?? null,
      byMemberId: member.id,
      at: now,
    },
  })
  const action = PLAN_STEP_EVENTS[step]
  const change = { action, resource: 'plans', resourceId: planId, meta: { status, ...meta } } as const
  const revision = await recordChange(context, change)
  return { ...moved, revision: revision ?? moved.revision }
}
