import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { ParticipantFacts } from '../plan/plan-facts.ts'
import { comingIds, GO_REFUSALS, goOpensAt, type GoResult } from './go-no-go.ts'

/** What one participant says on the day before: go, or not this day. It is for one day, and a newer answer for it counts. */
export type Vote = Readonly<{ participantId: string; result: GoResult; dayStartsAt: string; votedAt: string }>

type Voter = Pick<ParticipantFacts, 'id' | 'adult' | 'attendance' | 'hasLink'>

/** Who is asked: every adult who takes part, in the room or from afar, and has a place of their own in the case. */
export function voterIds(participants: readonly Voter[]): string[] {
  const coming = comingIds(participants)
  return participants.filter(({ id, hasLink }) => hasLink && coming.includes(id)).map(({ id }) => id)
}

/** What counts for this day: of each who is asked the newest answer for it. Who has not answered is not in it. */
export const standingVotes = <V extends Vote>(
  votes: readonly V[],
  voters: readonly string[],
  startsAt: string | null,
): V[] =>
  voters.flatMap((id) => {
    const own = votes.filter(
      ({ participantId, dayStartsAt }) =>
        participantId === id && startsAt !== null && Date.parse(dayStartsAt) === Date.parse(startsAt),
    )
    return own.toSorted((a, b) => b.votedAt.localeCompare(a.votedAt)).slice(0, 1)
  })

/** What is looked at before somebody's answer is taken. */
export type VoteFacts = Readonly<{
  startsAt: string | null
  /** Whether they are one of those who are asked. */
  isAsked: boolean
  /** What is signed for this day. */
  signed: GoResult | null
  now: Date
}>

/**
 * Whether somebody may answer, or change what they said: from the day before on, while no go is signed. After a no-go an answer can
 * still be changed, since a go may be signed once what stood against it is settled.
 */
export function decideVote({ startsAt, isAsked, signed, now }: VoteFacts): Decision<Refusal> {
  const refuse = (rule: 'go_needs_day' | 'vote_not_coming' | 'vote_too_early' | 'vote_signed') =>
    no({ rule, reason: GO_REFUSALS[rule] })
  const opensAt = goOpensAt(startsAt)
  if (opensAt === null) return refuse('go_needs_day')
  if (!isAsked) return refuse('vote_not_coming')
  if (now < opensAt) return refuse('vote_too_early')
  return signed === 'go' ? refuse('vote_signed') : yes
}
