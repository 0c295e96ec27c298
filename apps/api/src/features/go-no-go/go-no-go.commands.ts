import type { GoNoGoDecision, GoNoGoVote, goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { comingIds, decideGo, GO_REFUSALS, standingGo } from '@holdfast/domain/go-no-go/go-no-go'
import { decideVote } from '@holdfast/domain/go-no-go/votes'
import { professionalFacilitates } from '@holdfast/domain/plan/facilitators'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { namesOf } from '../../kernel/member.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { requireAmong } from '../participants/participants.queries.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { askedIdsOf, standingVotesOf } from './asked.ts'
import { presentGoNoGoDecision, presentGoNoGoVote, signedGo } from './go-no-go.presenter.ts'
import { signs } from './go-no-go.queries.ts'

type Signed = z.output<typeof goNoGoRoutes.sign.body>
type Voted = z.output<typeof goNoGoRoutes.vote.body>

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
      votes: standingVotesOf(rows),
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

/** Takes what somebody who comes says for the day that is set. Nothing is overwritten: their newest answer counts. */
export async function voteGoNoGo(context: PlanContext, { result, reason }: Voted): Promise<GoNoGoVote> {
  const { tx, organizationId, planId, member, person, now } = context
  const rows = await loadPlanRows(context)
  const startsAt = rows.logistics?.startsAt?.toISOString() ?? null
  const me = rows.participants.find(({ caseMemberId }) => caseMemberId === member.id)
  const isAsked = me !== undefined && askedIdsOf(rows).includes(me.id)
  const signed = standingGo(rows.goNoGoDecisions.map(signedGo), startsAt)?.result ?? null
  throwIfRefused(decideVote({ startsAt, isAsked, signed, now }), context)
  const made = await tx.goNoGoVote.create({
    data: {
      organizationId,
      planId,
      participantId: orNotFound(me).id,
      byMemberId: member.id,
      result,
      dayStartsAt: new Date(startsAt ?? now),
      votedAt: now,
    },
  })
  const words =
    reason === ''
      ? null
      : await tx.goNoGoVoteReason.create({
          data: { organizationId, planId, voteId: made.id, authorUserId: person.userId, reason },
        })
  await recordChange(context, {
    action: 'go_no_go_vote.given',
    resource: 'go_no_go_votes',
    resourceId: made.id,
    meta: { result },
  })
  return presentGoNoGoVote(context, { ...made, words }, signs(member, rows.participants))
}
