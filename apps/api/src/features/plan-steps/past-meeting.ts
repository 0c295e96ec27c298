import type { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { OutcomeFields } from '@holdfast/contracts/outcomes'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { decidePastMeeting } from '@holdfast/domain/run/past-meeting'
import type { z } from 'zod'
import type { Plan } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { recordOutcome } from '../outcomes/record-outcome.ts'
import { recordPastCheck } from '../sobriety/past-check.ts'
import { settleOfflineDay } from '../../plan/settle-offline-day.ts'
import { throwIfStepRefused, takeStep } from '../../plan/take-step.ts'

type PastMeetingInput = z.output<typeof planStepRoutes.recordPastMeeting.body>

/**
 * Writes down a meeting that was held on paper: its check, its beginning and its end. It is over from the first; its outcome
 * and the times of its events are typed in afterwards.
 */
export async function recordPastMeeting(context: PlanContext, input: PastMeetingInput): Promise<Plan> {
  const { tx, organizationId, planId, plan, member, now } = context
  requireDates(context, { checkedAt: 'planned', beganAt: 'planned', endedAt: 'planned' }, input)
  const { observerMemberId: observerId, confirmedByMemberId: confirmedById } = input
  await requireMember(context, 'observerMemberId', observerId)
  await requireMember(context, 'confirmedByMemberId', confirmedById)
  const { checkedAt, beganAt, endedAt, answersCoherent, consentsToTalk, seen } = input
  const status = plan.status as PlanStatus
  throwIfStepRefused(
    decidePastMeeting({ status, checkedAt, beganAt, endedAt, observerId, confirmedById, now }),
    context,
  )
  const sobrietyCheckId = await recordPastCheck(context, {
    observerId,
    confirmedById,
    checkedAt: new Date(checkedAt),
    answersCoherent,
    consentsToTalk,
    note: seen,
  })
  const run = { sobrietyCheckId, startedById: member.id, recordedAfterwards: true }
  await tx.run.create({
    data: { organizationId, planId, ...run, startedAt: new Date(beganAt), endedAt: new Date(endedAt) },
  })
  await takeStep(context, { step: 'start_run', detail: { sobrietyCheckId, recordedAfterwards: true } })
  await recordOutcome(context, OutcomeFields.parse({ meetingResult: 'held', decision: 'too_early' }))
  const concluded = await takeStep(context, { step: 'conclude', detail: { recordedAfterwards: true } })
  await settleOfflineDay(context)
  return concluded
}

async function requireMember({ tx, organizationId, caseId }: PlanContext, field: string, id: string): Promise<void> {
  const where = { organizationId, caseId, id, endedAt: null }
  if (!(await tx.caseMember.findFirst({ where }))) throw invalidField(`body/${field}`, 'is not in this case')
}
