import { standingVotes, type Vote, voterIds } from '@holdfast/domain/go-no-go/votes'
import type { Attendance } from '@holdfast/domain/participants/participant'
import type { PlanRows } from '../../plan/plan-rows.ts'
import type { GoNoGoVoteRow } from './go-no-go.rows.ts'

type Rows = Pick<PlanRows, 'participants' | 'goNoGoVotes' | 'logistics'> & {
  case: { members: readonly { id: string; endedAt: Date | null }[] }
}

/** Who is asked on the day before. Who belongs to the case no more is not. */
export function askedIdsOf({ participants, case: { members } }: Rows): string[] {
  const isThere = new Set(members.filter(({ endedAt }) => endedAt === null).map(({ id }) => id))
  return voterIds(
    participants.map(({ id, adult, attendance, caseMemberId }) => ({
      id,
      adult,
      attendance: attendance as Attendance,
      hasLink: caseMemberId !== null && isThere.has(caseMemberId),
    })),
  )
}

/** An answer as the rules see it, with its row. */
type Standing = Vote & { row: GoNoGoVoteRow }

/** What those who are asked say for the day that is set: of each the newest answer. */
export const standingVotesOf = (rows: Rows): Standing[] =>
  standingVotes(
    rows.goNoGoVotes.map((row) => ({
      participantId: row.participantId,
      result: row.result as Vote['result'],
      dayStartsAt: row.dayStartsAt.toISOString(),
      votedAt: row.votedAt.toISOString(),
      row,
    })),
    askedIdsOf(rows),
    rows.logistics?.startsAt?.toISOString() ?? null,
  )
