import type { Comment } from '@holdfast/contracts/comments'
import {
  type Audience,
  AUDIENCES,
  COMMENT_SECTIONS,
  type CommentSection,
  mayReadComments,
} from '@holdfast/domain/comments/comment-subjects'
import type { Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames, namesAmong } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type CommentReader, readBy, type StatementSubject, writtenFor } from './commented-statement.ts'
import { presentComment } from './comments.presenter.ts'
import { commentParts, type CommentRow, mentionedIn } from './comments.rows.ts'

/** What a comment is about; a null id is the section as a whole. */
export type Subject = { section: CommentSection; subjectId: string | null }

/** This member as a reader of comments. */
export const commentReader = ({ member, person }: PlanContext): CommentReader => ({
  ...member,
  id: person.isLinkOnly ? null : member.id,
})

const SUBJECTS = {
  name: 'comment_subjects',
  text: `
    SELECT s.id, s.sharing, s.shared_at AS "sharedAt", s.written_by_id AS "writtenById", p.case_member_id AS "authorMemberId"
    FROM holdfast.statements s
    JOIN holdfast.participants p ON p.organization_id = s.organization_id AND p.plan_id = s.plan_id AND p.id = s.participant_id
    WHERE s.organization_id = $1::uuid AND s.plan_id = $2::uuid AND ($3::uuid IS NULL OR s.id = $3::uuid)`,
}

/** Statements of the plan as far as comments ask: all of them, or the one with this id. */
const statementSubjects = ({ sql, organizationId, planId }: PlanContext, id: string | null) =>
  sql<StatementSubject & { id: string }>({ ...SUBJECTS, values: [organizationId, planId, id] })

/** The statement that is commented on; null where another thing is, or where the statement is gone. */
export async function findSubjectStatement(
  context: PlanContext,
  { section, subjectId }: Subject,
): Promise<StatementSubject | null> {
  if (section !== 'statements' || subjectId === null) return null
  const [statement] = await statementSubjects(context, subjectId)
  return statement ?? null
}

type Filter = {
  section?: CommentSection | undefined
  open?: 'true' | 'false' | undefined
  mentionsMe?: 'true' | 'false' | undefined
  cursor?: string | undefined
  limit: number
}

/** One page of the comments that this member may read, newest first, by key. */
export async function listComments(
  context: PlanContext,
  { section, open, mentionsMe, cursor, limit }: Filter,
): Promise<{ items: Comment[]; nextCursor: string | null }> {
  const { tx, organizationId, planId, member } = context
  const rows = await tx.comment.findMany({
    where: {
      organizationId,
      planId,
      AND: [await readable(context)],
      ...(section && { section }),
      ...(open === 'true' && { resolvedAt: null }),
      ...(mentionsMe === 'true' && { mentions: { some: { caseMemberId: member.id } } }),
      ...(cursor && { id: { lt: cursor } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
    ...commentParts,
  })
  const nameOf = await memberNames(context)
  const items = rows.slice(0, limit).map((row) => presentComment(context, row, nameOf))
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

const BEFORE_EVERYBODY = new Date(0)

async function readable(context: PlanContext): Promise<Prisma.CommentWhereInput> {
  const { role, joinedAt } = context.member
  const sections = COMMENT_SECTIONS.filter((section) => mayReadComments({ role, section, statement: null }))
  const statements = await statementSubjects(context, null)
  const readableOf = (audience: Audience, writtenAt: Date | null): string[] =>
    statements
      .filter((one) => {
        const statement = readBy(writtenFor(audience, one), commentReader(context), writtenAt)
        return mayReadComments({ role, section: 'statements', statement })
      })
      .map(({ id }) => id)
  return {
    OR: [
      { section: { in: sections.filter((section) => section !== 'statements') } },
      ...(sections.includes('statements') ? [{ section: 'statements', subjectId: null }] : []),
      // whenever they were written, and those that were written since this member joined
      ...AUDIENCES.flatMap((audience) => [
        { section: 'statements', audience, subjectId: { in: readableOf(audience, BEFORE_EVERYBODY) } },
        {
          section: 'statements',
          audience,
          subjectId: { in: readableOf(audience, null) },
          at: { gte: new Date(joinedAt) },
        },
      ]),
    ],
  }
}

/** One comment that this member may read, with the statement that it is about; any other looks as if it did not exist. */
export async function findComment(
  context: PlanContext,
  id: string,
): Promise<{ row: CommentRow; statement: StatementSubject | null }> {
  const { tx, organizationId, planId, member } = context
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  const row = orNotFound(await tx.comment.findUnique({ where, ...commentParts }))
  const subject = subjectOf(row)
  const found = await findSubjectStatement(context, subject)
  const statement = found && writtenFor(row.audience as Audience | null, found)
  const isGone = subject.section === 'statements' && subject.subjectId !== null && statement === null
  const asked = {
    role: member.role,
    section: subject.section,
    statement: readBy(statement, commentReader(context), row.at),
  }
  return { row: orNotFound(!isGone && mayReadComments(asked) ? row : null), statement }
}

/** What a stored comment is about. */
export const subjectOf = ({ section, subjectId }: CommentRow): Subject => ({
  section: section as CommentSection,
  subjectId,
})

/** A comment that is already loaded, with the names that it says. */
export const showComment = async (context: PlanContext, row: CommentRow): Promise<Comment> =>
  presentComment(context, row, await namesAmong(context, [row.authorId, ...mentionedIn(row), row.resolvedById]))

/** One comment, for whoever may read what it is about; for all others it is `not-found`. */
export const getComment = async (context: PlanContext, id: string): Promise<Comment> =>
  showComment(context, (await findComment(context, id)).row)
