import type { GoNoGoDecision, GoNoGoVote, PreMeetingCheck } from '@holdfast/contracts/go-no-go'
import { goOpensAt, type SignedGo, standingGo } from '@holdfast/domain/go-no-go/go-no-go'
import { askDue } from '@holdfast/domain/risk-assessments/reassessment'
import type { Logistics } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import { askedIdsOf, standingVotesOf } from './asked.ts'
import type { GoNoGoRow, GoNoGoVoteRow } from './go-no-go.rows.ts'

type Names = (memberId: string) => string
type Rows = { goNoGoDecisions: GoNoGoRow[]; logistics: Pick<Logistics, 'startsAt'> | null }

/** What was signed, as the rules of the start see it. */
export const signedGo = (row: GoNoGoRow): SignedGo & { id: string } => ({
  id: row.id,
  result: row.result as SignedGo['result'],
  dayStartsAt: row.dayStartsAt.toISOString(),
  decidedAt: row.decidedAt.toISOString(),
})

const startOf = ({ logistics }: Rows): string | null => logistics?.startsAt?.toISOString() ?? null

/** A signature, and whether it is the one that counts for the day that is set now. */
export function presentGoNoGoDecision(row: GoNoGoRow, rows: Rows, nameOf: Names): GoNoGoDecision {
  return {
    ...signedGo(row),
    bedConfirmed: row.bedConfirmed,
    transportConfirmed: row.transportConfirmed,
    participantIds: row.participants.map(({ participantId }) => participantId),
    riskAssessedAt: row.riskAssessedAt?.toISOString() ?? null,
    reason: row.reason,
    signedBy: nameOf(row.signedById),
    stands: standingGo(rows.goNoGoDecisions.map(signedGo), startOf(rows))?.id === row.id,
  }
}

/** An answer; its reason is for its author, for who leads and for who signs. */
export const presentGoNoGoVote = (context: PlanContext, row: GoNoGoVoteRow, maySign: boolean): GoNoGoVote => ({
  id: row.id,
  participantId: row.participantId,
  result: row.result as GoNoGoVote['result'],
  dayStartsAt: row.dayStartsAt.toISOString(),
  reason: allows(context, 'vote_reason.read', maySign || row.byMemberId === context.member.id)
    ? (row.words?.reason ?? null)
    : null,
  votedAt: row.votedAt.toISOString(),
})

/**
 * The check of the day before, as this reader sees it: what was signed, newest first, whether the risk was asked again, and what
 * those who come say.
 */
export function presentPreMeetingCheck(
  context: PlanContext,
  rows: PlanRows,
  nameOf: Names,
  maySign: boolean,
): PreMeetingCheck {
  const startsAt = startOf(rows)
  const askedIds = askedIdsOf(rows)
  const me = rows.participants.find(({ caseMemberId }) => caseMemberId === context.member.id)
  const mayRead = allows(context, 'go_no_go.read')
  const assessedAt = rows.riskAssessments[0]?.assessedAt.toISOString() ?? null
  return {
    opensAt: goOpensAt(startsAt)?.toISOString() ?? null,
    riskAssessedAt: mayRead ? assessedAt : null,
    riskIsAsked: mayRead && assessedAt !== null && askDue(assessedAt, startsAt, context.now) === null,
    decisions: mayRead ? rows.goNoGoDecisions.map((row) => presentGoNoGoDecision(row, rows, nameOf)) : [],
    askedIds: mayRead ? askedIds : [],
    votes: mayRead ? standingVotesOf(rows).map(({ row }) => presentGoNoGoVote(context, row, maySign)) : [],
    can: {
      sign: ability(context, 'go_no_go.sign', maySign),
      vote: ability(context, 'go_no_go.vote', me !== undefined && askedIds.includes(me.id)),
    },
  }
}
