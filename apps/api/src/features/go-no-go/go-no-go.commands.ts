import type { GoNoGoDecision, goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { comingIds, decideGo, GO_REFUSALS } from '@holdfast/domain/go-no-go/go-no-go'
import { professionalFacilitates } from '@holdfast/domain/plan/facilitators'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { namesOf } from '../../kernel/member.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { requireAmong } from '../participants/participants.queries.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { presentGoNoGoDecision } from './go-no-go.presenter.ts'
import { signs } from './go-no-go.queries.ts'

type Signed = z.output<typeof goNoGoRoutes.sign.body>

/** Signs go or no-go for the day that is set. A go asks for every check of the day before; a no-go for a reason and nothing else. */
export async function signGoNoGoDecision(
  context: PlanContext,
  { participantIds, ...signed }: Signed,
): Promise<GoNoGoDecision> {
  const { tx, organizationId, planId, member, now } = context
  const rows = await loadPlanRows(context)
  authorize(context, 'go_no_go.sign', signs(member, rows.participants))
  requireAmong(rows.participants, 'participantIds', participantIds)
  const facts = planFactsOf(rows)
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
  const coming = distinctIds(participantIds).map((participantId) => ({ participantId }))
  await tx.goNoGoParticipant.createMany({
    data: coming.map((one) => ({ organizationId, planId, decisionId: made.id, ...one })),
  })
  await recordChange(context, {
    action: 'go_no_go_decision.signed',
    resource: 'go_no_go_decisions',
    resourceId: made.id,
    meta: { result: signed.result, people: participantIds.length },
  })
  const row = { ...made, participants: coming }
  const decisions = [row, ...rows.goNoGoDecisions]
  return presentGoNoGoDecision(row, { ...rows, goNoGoDecisions: decisions }, namesOf([member]))
}
