import type { Comment } from '@holdfast/contracts/comments'
import { type Audience, type CommentSection, mayReadComments } from '@holdfast/domain/comments/comment-subjects'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import { readBy, type StatementSubject, writtenFor } from './commented-statement.ts'
import { type CommentRow, mentionedIn } from './comments.rows.ts'

type Names = (memberId: string) => string

/** One comment as this member sees it; whether they may read it is asked before. */
export function presentComment(context: PlanContext, row: CommentRow, nameOf: Names): Comment {
  const { member } = context
  const isMine = row.authorId === member.id
  return {
    id: row.id,
    section: row.section as CommentSection,
    subjectId: row.subjectId,
    audience: row.audience as Comment['audience'],
    text: row.text,
    by: nameOf(row.authorId),
    isMine,
    mentions: mentionedIn(row).map((memberId) => ({ memberId, name: nameOf(memberId) })),
    mentionsMe: mentionedIn(row).includes(member.id),
    at: row.at.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    resolvedBy: row.resolvedById && nameOf(row.resolvedById),
    version: row.version,
    can: {
      edit: isMine ? ability(context, 'comment.write') : { allowed: false, why: 'not_yours' },
      resolve: ability(context, 'comment.write'),
    },
  }
}

/** The newest comments of a plan, those that this member may read: a comment on a statement goes no further than its words went when it was written. */
export function presentComments(context: PlanContext, rows: PlanRows, nameOf: Names): Comment[] {
  const { member, person } = context
  const reader = { ...member, id: person.isLinkOnly ? null : member.id }
  const authorOf = new Map(rows.participants.map(({ id, caseMemberId }) => [id, caseMemberId]))
  const statements = new Map(
    rows.statements.map(({ id, sharing, sharedAt, writtenById, participantId }): [string, StatementSubject] => [
      id,
      {
        sharing: sharing as StatementSubject['sharing'],
        sharedAt,
        writtenById,
        authorMemberId: authorOf.get(participantId) ?? null,
      },
    ]),
  )
  const mayRead = ({ section, subjectId, audience, at }: CommentRow): boolean => {
    const found = section === 'statements' && subjectId !== null ? statements.get(subjectId) : null
    if (found === undefined) return false
    const statement = found && readBy(writtenFor(audience as Audience | null, found), reader, at)
    return mayReadComments({ role: member.role, section: section as CommentSection, statement })
  }
  return rows.comments.filter(mayRead).map((row) => presentComment(context, row, nameOf))
}
