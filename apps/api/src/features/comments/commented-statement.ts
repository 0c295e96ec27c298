import { type Audience, audienceOf, type CommentedStatement } from '@holdfast/domain/comments/comment-subjects'
import { isNamedProfessional, type ProfessionalReader } from '@holdfast/domain/permissions/named-professionals'

/** A statement as far as comments on it ask: with whom its words are shared, since when, whose it is, and who writes it for them. */
export type StatementSubject = {
  sharing: CommentedStatement['sharing']
  sharedAt: Date | null
  authorMemberId: string | null
  writtenById: string | null
}

/** A member of the case who reads comments; the id is null for one who has not proved who they are. */
export type CommentReader = ProfessionalReader & { id: string | null }

/**
 * The statement as the rule of comments looks at it for one reader. A professional who came after a comment was written, or after the
 * words were given to the professionals, reads it once the author of the statement said yes; without `writtenAt` the words alone count.
 */
export function readBy(
  statement: StatementSubject | null,
  reader: CommentReader,
  writtenAt: Date | null = null,
): CommentedStatement | null {
  if (!statement) return null
  const { sharing, sharedAt, authorMemberId, writtenById } = statement
  const givenAt = sharedAt && writtenAt ? new Date(Math.min(sharedAt.getTime(), writtenAt.getTime())) : sharedAt
  return {
    sharing,
    isAuthor: reader.id !== null && authorMemberId === reader.id,
    isNamed: isNamedProfessional(reader, { authorId: authorMemberId ?? writtenById, givenAt }),
  }
}

/** The statement as it is for the readers of a comment that was written for this audience. */
export const writtenFor = (audience: Audience | null, statement: StatementSubject): StatementSubject => ({
  ...statement,
  sharing: audienceOf(audience, statement.sharing),
})
