import type { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { comingIds, decideGo, GO_REFUSALS } from '@holdfast/domain/go-no-go/go-no-go'
import { professionalFacilitates } from '@holdfast/domain/plan/people-readiness'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { maySign } from './go-no-go.queries.ts'

type Signed = z.output<typeof goNoGoRoutes.sign.body>

/** Signs go or no-go for the day that is set. A go asks for every check of the day before; a no-go for a reason and nothing else. */
export async function signGoNoGoDecision(context: PlanContext, { participantIds, ...signed }: Signed): Promise<string> {
  const { tx, organizationId, planId, member, now } = context
  authorize(context, 'go_no_go.sign', await maySign(context))
  await requireParticipants(context, 'participantIds', participantIds)
  const facts = planFactsOf(await loadPlanRows(context))
  const { startsAt } = facts.logistics
  if (startsAt === null) throw refuse({ rule: 'go_needs_day', reason: GO_REFUSALS.go_needs_day }, context)
  if (signed.result === 'go') {
    const decision = decideGo({
      ...signed,
      startsAt,
      confirmedIds: participantIds,
      comingIds: comingIds(facts.participants),
      risk: facts.risk,
      professionalFacilitates: professionalFacilitates(facts),
      now,
    })
    throwIfRefused(decision, context)
  }
  const made = await tx.goNoGoDecision.create({
    data: {
      organizationId,
      planId,
      ...signed,
      dayStartsAt: new Date(startsAt),
      riskAssessedAt: facts.risk ? new Date(facts.risk.assessedAt) : null,
      signedById: member.id,
      decidedAt: now,
    },
  })
  await tx.goNoGoParticipant.createMany({
    data: distinctIds(participantIds).map((participantId) => ({
      organizationId,
      planId,
      decisionId: made.id,
      participantId,
    })),
  })
  await recordChange(context, {
    action: 'go_no_go_decision.signed',
    resource: 'go_no_go_decisions',
    resourceId: made.id,
    meta: { result: signed.result, people: participantIds.length },
  })
  return made.id
}
