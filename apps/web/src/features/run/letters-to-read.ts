import type { Workspace } from '@holdfast/contracts/workspace'
import { standing } from '@holdfast/domain/run/run-log'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { personColor, type PersonColor } from '../../ui/avatar.tsx'
import type { Meeting } from './use-run.ts'

/** A letter that the reader of this screen reads aloud: their own, or that of somebody who is not in the room. */
export type Letter = { id: string; name: string; color: PersonColor; isMe: boolean; words: string[]; isRead: boolean }

/** The letters that are read aloud from this phone. */
export const lettersToRead = (plan: Workspace, { events }: Pick<Meeting, 'events'>): Letter[] =>
  plan.participants.flatMap(({ id, name, isMe, readById, speakingPosition, attendance }, at) => {
    const readerId = attendance === 'letter_read_by' ? readById : id
    if (speakingPosition === null || attendance === 'not_attending' || readerId !== plan.me.participantId) return []
    const parts = plan.statements.find(({ participantId }) => participantId === id)?.parts
    const words = STATEMENT_PARTS.map((part) => parts?.[part] ?? '').filter((one) => one !== '')
    const isRead = standing(events).some((event) => event.kind === 'letter_read' && event.participantId === id)
    return [{ id, name, color: personColor(at), isMe, words, isRead }]
  })
