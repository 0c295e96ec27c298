import type { SpeakingOrder, Statement } from '@holdfast/contracts/statements'
import { canReadStatement } from '@holdfast/domain/permissions/case-abilities'
import { isNamedProfessional } from '@holdfast/domain/permissions/named-professionals'
import { readerWithWords } from '@holdfast/domain/statements/letter-reader'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { spokenMinutes } from '@holdfast/domain/statements/spoken-length'
import type { SpeakingOrder as OrderRow, Statement as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { nameWithPart } from '../../kernel/member.ts'
import { decryptParts } from './statement-texts.ts'

/**
 * A statement with whose it is and its newest text. `authorUserId`, `textSavedAt` and `parts`, as they are stored, are null where nothing is written,
 * and where the text is private to somebody else.
 */
export type StatementRow = Omit<Row, 'organizationId' | 'planId'> & {
  caseMemberId: string | null
  /** How its author takes part, and who reads it aloud: a participant, and their membership. */
  attendance: string
  readById: string | null
  readerMemberId: string | null
  /** Who wrote it in somebody's name, also when they have left. */
  writtenBy: { displayName: string; endedAt: Date | string | null } | null
  authorUserId: string | null
  textSavedAt: Date | null
  textId: string | null
  parts: string | null
  dismissedHints: { noteId: string; reason: string }[]
}

/** Whether the person is its author, and has proved it: only they write it, and only they share it (F22). */
export const isMyStatement = (
  { member, person }: PlanContext,
  { caseMemberId }: { caseMemberId: string | null },
): boolean => !person.isLinkOnly && caseMemberId === member.id

/** Whether nothing is written yet, or this person wrote the present text. */
export const isOwnText = ({ person }: PlanContext, { textVersion, authorUserId }: StatementRow): boolean =>
  textVersion === 0 || authorUserId === person.userId

/** Whether this person writes the letter: their own, or the one that they write in somebody's name. */
export const writesStatement = (context: PlanContext, row: StatementRow): boolean =>
  isMyStatement(context, row) ||
  (!context.person.isLinkOnly && row.caseMemberId === null && row.writtenById === context.member.id)

/** Whether the person reads it aloud, as far as that is known. */
export const isNamedReader = (
  { member, person }: PlanContext,
  { attendance, readerMemberId }: Pick<StatementRow, 'attendance' | 'readerMemberId'>,
): boolean => !person.isLinkOnly && attendance === 'letter_read_by' && readerMemberId === member.id

/** Whether the words may be shown to the person: to whoever wrote them, to those they are shared with, and to their reader. */
function mayReadWords(context: PlanContext, row: StatementRow): boolean {
  const isAuthor =
    isMyStatement(context, row) || (writesStatement(context, row) && row.authorUserId === context.person.userId)
  const sharing = row.sharing as Statement['sharing']
  const isReader = readerWithWords(row) !== null && isNamedReader(context, row)
  const given = { authorId: row.caseMemberId ?? row.writtenById, givenAt: row.sharedAt }
  const reader = { role: context.member.role, isAuthor, isNamed: isNamedProfessional(context.member, given) }
  return canReadStatement(reader, sharing) || isReader
}

const inNameOf = (
  context: PlanContext,
  { caseMemberId, writtenById, writtenBy, yesBy, yesOn }: StatementRow,
): Statement['inName'] =>
  caseMemberId === null && writtenById !== null && yesOn !== null
    ? { by: writtenBy ? nameWithPart(writtenBy, context) : '', yesBy, yesOn: toIsoDate(yesOn) }
    : null

// whoever has access of their own writes themselves
const mayWriteInName = (context: PlanContext, row: StatementRow): Statement['can']['writeInName'] =>
  row.caseMemberId === null
    ? ability(context, 'statement.write_in_name', isNamedReader(context, row))
    : ability(context, 'statement.edit', false)

/** A statement as this reader may see it: text and kept notes only where its author shares them with this reader. */
export function presentStatement(context: PlanContext, row: StatementRow): Statement {
  const isMine = isMyStatement(context, row)
  const sharing = row.sharing as Statement['sharing']
  const mayRead = mayReadWords(context, row)
  const writes = writesStatement(context, row)
  return {
    id: row.id,
    participantId: row.participantId,
    isMine,
    sharing,
    parts: mayRead ? decryptParts(context, row) : null,
    missingParts: row.missingParts as Statement['missingParts'],
    wordCount: row.wordCount,
    minutes: spokenMinutes(row.wordCount),
    savedAt: row.savedAt.toISOString(),
    releasedToId: readerWithWords(row),
    inName: inNameOf(context, row),
    dismissedHints: mayRead ? row.dismissedHints.map(({ noteId, reason }) => ({ noteId, reason })) : null,
    version: row.version,
    can: {
      edit: ability(context, 'statement.edit', writes),
      share: ability(context, 'statement.edit', writes),
      writeInName: mayWriteInName(context, row),
    },
  }
}

/**
 * Why the speakers stand in their order, for whoever reads the letters of the group; someone who is no longer in the plan has no last
 * word.
 */
export function presentSpeakingOrder(
  { member }: Pick<PlanContext, 'member'>,
  row: OrderRow | null,
  participants: readonly { id: string }[],
): SpeakingOrder {
  const mayRead = canReadStatement({ role: member.role, isAuthor: false, isNamed: false }, 'group')
  const isThere = participants.some(({ id }) => id === row?.lastWordId)
  return {
    whyFirst: mayRead ? (row?.whyFirst ?? '') : '',
    whyLast: mayRead ? (row?.whyLast ?? '') : '',
    lastWordId: isThere ? (row?.lastWordId ?? null) : null,
  }
}
