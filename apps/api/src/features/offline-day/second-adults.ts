import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { listParticipants } from '../participants/participants.queries.ts'

/** The member of the case whom a field names as a participant: somebody with access of their own, who can confirm it themselves. */
export type MemberOfParticipant = (path: string, participantId: string | null) => string

/** Reads the participants of the plan once, for everybody whom one request names. */
export async function findMembersOfParticipants(context: PlanContext): Promise<MemberOfParticipant> {
  const members = new Map((await listParticipants(context)).map(({ id, caseMemberId }) => [id, caseMemberId]))
  return (path, participantId) => {
    if (participantId === null) throw invalidField(path, 'is needed without the id of a check')
    const memberId = members.get(participantId)
    if (memberId === undefined) throw invalidField(path, 'is no participant of this plan')
    if (memberId === null) throw invalidField(path, 'has no access of their own')
    return memberId
  }
}
