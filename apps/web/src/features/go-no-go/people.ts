import type { GoNoGoVote } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'
import { comingIds } from '@holdfast/domain/go-no-go/go-no-go'
import { type PersonColor, personColor } from '../../ui/avatar.tsx'

/** Somebody who comes, in the color that is theirs everywhere, with what they say for this day. */
export type Coming = {
  id: string
  name: string
  isMe: boolean
  color: PersonColor
  vote: GoNoGoVote | undefined
}

/** Everybody who comes, in the order in which people came into the plan. */
export function comingOf({ participants, preMeetingCheck: { votes } }: Workspace): Coming[] {
  const coming = comingIds(participants)
  return participants.flatMap(({ id, name, isMe }, at) =>
    coming.includes(id)
      ? [{ id, name, isMe, color: personColor(at), vote: votes.find(({ participantId }) => participantId === id) }]
      : [],
  )
}
