import type { Comment } from '@holdfast/contracts/comments'
import {
  COMMENT_SECTIONS,
  type CommentedStatement,
  type CommentSection,
  mayReadComments,
} from '@holdfast/domain/comments/comment-subjects'
import type { Comment as Row, Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentComment } from './comments.presenter.ts'

/** What a comment is about; a null id is the section as a whole. */
export type Subject = { section: CommentSection; subjectId: string | null }

/** Every statement of the plan as the rule of comments looks at it, by id. */
export async function commentedStatements({
  tx,
  organizationId,
  planId,
  member,
}: PlanContext): Promise<Map<string, CommentedStatement>> {
  const rows = await tx.statement.findMany({
    where: { organizationId, planId },
    select: { id: true, sharing: true, participant: { select: { caseMemberId: true } } },
  })
  return new Map(
    rows.map(({ id, sharing, participant }) => [
      id,
      { sharing: sharing as CommentedStatement['sharing'], isAuthor: participant.caseMemberId === member.id },
    ]),
  )
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
      ...(mentionsMe === 'true' && { mentions: { has: member.id } }),
      ...(cursor && { id: { lt: cursor } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const nameOf = await memberNames(context)
  const items = rows.slice(0, limit).map((row) => presentComment(context, row, nameOf))
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

async function readable(context: PlanContext): Promise<Prisma.CommentWhereInput> {
  const { role } = context.member
  const sections = COMMENT_SECTIONS.filter((section) => mayReadComments({ role, section, statement: null }))
  const statements = [...(await commentedStatements(context))]
    .filter(([, statement]) => mayReadComments({ role, section: 'statements', statement }))
    .map(([id]) => id)
  return {
    OR: [
      { section: { in: sections.filter((section) => section !== 'statements') } },
      ...(sections.includes('statements') ? [{ section: 'statements', subjectId: null }] : []),
      { section: 'statements', subjectId: { in: statements } },
    ],
  }
}

/** One comment that this member may read; any other looks as if it did not exist. */
export async function findComment(context: PlanContext, id: string): Promise<Row> {
  const { tx, organizationId, planId } = context
  const where = { organizationId, planId, id, AND: [await readable(context)] }
  return orNotFound(await tx.comment.findFirst({ where }))
}

/** One comment, for whoever may read what it is about; for all others it is `not-found`. */
export async function getComment(context: PlanContext, id: string): Promise<Comment> {
  return presentComment(context, await findComment(context, id), await memberNames(context))
}
