import type { Relationship } from '../cases/case-vocabulary.ts'
import type { Attendance, DayRole } from '../participants/participant.ts'
import { isProfessional } from '../participants/preparedness.ts'

/** Somebody who could speak, as the proposal looks at them. */
export type PossibleSpeaker = Readonly<{
  id: string
  relationship: Relationship
  closeness: number | null
  dayRoles: readonly DayRole[]
  attendance: Attendance
}>

/** Who is hardest to refuse (docs/practice.md 4.2). */
const HARDEST_TO_REFUSE: readonly Relationship[] = ['spouse', 'partner', 'parent', 'child']

/**
 * An order to begin with: whoever takes part and does not lead the room, the strongest calm bond first, whoever is hardest to
 * refuse last (docs/practice.md 4.2). The ids of the participants.
 */
export function proposeOrder(participants: readonly PossibleSpeaker[]): string[] {
  const speaking = participants.filter(
    ({ attendance, dayRoles, relationship }) =>
      attendance !== 'not_attending' && !dayRoles.includes('facilitator') && !isProfessional(relationship),
  )
  const last = ({ relationship }: PossibleSpeaker) => Number(HARDEST_TO_REFUSE.includes(relationship))
  return speaking.toSorted((a, b) => last(a) - last(b) || (b.closeness ?? 0) - (a.closeness ?? 0)).map(({ id }) => id)
}
