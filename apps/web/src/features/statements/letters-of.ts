import type { Statement } from '@holdfast/contracts/statements'
import type { Workspace } from '@holdfast/contracts/workspace'
import { type PersonColor, personColor } from '../../ui/avatar.tsx'

/** A letter of the plan with its author. */
export type AuthoredLetter = {
  statement: Statement
  name: string
  color: PersonColor
  /** Who reads it aloud, where its author is not in the room and the reader is somebody else than who looks. */
  reader: string | null
}

/** The letters of a plan in the order in which they are spoken; who does not speak comes last. */
export function lettersOf(plan: Workspace): AuthoredLetter[] {
  const people = plan.participants
  const positionOf = ({ participantId }: Statement): number =>
    people.find(({ id }) => id === participantId)?.speakingPosition ?? people.length + 1
  return plan.statements
    .toSorted((a, b) => positionOf(a) - positionOf(b))
    .map((statement) => {
      const at = people.findIndex(({ id }) => id === statement.participantId)
      const author = people[at]
      const isReadByOther =
        author?.attendance === 'letter_read_by' && author.readById && author.readById !== plan.me.participantId
      return {
        statement,
        name: author?.name ?? '',
        color: personColor(Math.max(0, at)),
        reader: isReadByOther ? (people.find(({ id }) => id === author.readById)?.name ?? '') : null,
      }
    })
}

/** Whether this reader writes a letter: their own, or one in somebody's name that is in their hands. */
export const isWrittenByMe = ({ isMine, inName, can }: Statement): boolean =>
  isMine || (inName !== null && can.edit.allowed)

/** The name of the place that was chosen, which a letter should name when it asks. */
export const chosenPlace = (plan: Workspace): string | null =>
  plan.treatmentOptions.find(({ choice }) => choice === 'chosen')?.name ?? null

/** The members of the case whom somebody can ask to look at a letter. */
export const askable = (plan: Workspace): { id: string; name: string }[] =>
  plan.participants.flatMap(({ caseMemberId, name, isMe }) =>
    caseMemberId && !isMe ? [{ id: caseMemberId, name }] : [],
  )
