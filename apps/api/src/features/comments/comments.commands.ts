import type { commentRoutes } from '@holdfast/contracts/comments'
import { mayComment, mayReadComments } from '@holdfast/domain/comments/comment-subjects'
import { newReader } from '@holdfast/domain/permissions/named-professionals'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { namesOf } from '../../kernel/member.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { readBy, type StatementSubject } from './commented-statement.ts'
import { commentReader, findComment, findSubjectStatement, type Subject, subjectOf } from './comments.queries.ts'
import { isInPlan } from './comment-items.ts'
import { type CommentRow, mentionedIn } from './comments.rows.ts'

type NewComment = z.output<typeof commentRoutes.create.body>
type Changes = z.output<typeof commentRoutes.update.body>

/** A new comment, with the names of those whom it names. */
export type AddedComment = { row: CommentRow; nameOf: (memberId: string) => string }

/** Says something. Only what one may read can be commented on, and only those who may read it are mentioned. */
export async function addComment(
  context: PlanContext,
  { section, subjectId, text, mentions }: NewComment,
): Promise<AddedComment> {
  const { tx, organizationId, planId, member, now } = context
  const subject = { section, subjectId }
  const statement = await requireSubject(context, subject)
  if (!mayComment({ role: member.role, section, statement: readBy(statement, commentReader(context)) }))
    throw problem('forbidden')
  const mentioned = await requireMentions(context, subject, statement, mentions)
  const made = await tx.comment.create({
    data: {
      organizationId,
      planId,
      ...subject,
      audience: statement?.sharing ?? null,
      text,
      authorId: member.id,
      at: now,
    },
  })
  const row = { ...made, mentions: await addMentions(context, made.id, distinctIds(mentions)) }
  await recordChange(context, {
    action: 'comment.added',
    resource: 'comments',
    resourceId: row.id,
    meta: { section, mentions: mentions.length },
  })
  return { row, nameOf: namesOf([member, ...mentioned]) }
}

/** The author's own words, which then say that they were edited; only those who may read them are mentioned. */
export async function updateComment(
  context: PlanContext,
  id: string,
  changes: Changes,
  ifMatch: number,
): Promise<CommentRow> {
  const { tx, organizationId, planId, now } = context
  const { row, statement } = await requireMine(context, id, ifMatch)
  const { text } = changes
  const mentions = changes.mentions && distinctIds(changes.mentions)
  if (isNoop({ text: row.text, mentions: mentionedIn(row) }, { text, mentions })) return row
  if (mentions) await requireMentions(context, subjectOf(row), statement, mentions)
  const changed = await tx.comment.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { ...(text !== undefined && { text }), editedAt: now, version: nextVersion },
  })
  if (mentions) await tx.commentMention.deleteMany({ where: { organizationId, planId, commentId: id } })
  const named = mentions && (await addMentions(context, id, mentions))
  await recordChange(context, { action: 'comment.changed', resource: 'comments', resourceId: id })
  return { ...changed, mentions: named ?? row.mentions }
}

async function addMentions({ tx, organizationId, planId }: PlanContext, commentId: string, ids: string[]) {
  const named = ids.map((caseMemberId) => ({ caseMemberId }))
  if (named.length > 0)
    await tx.commentMention.createMany({ data: named.map((one) => ({ organizationId, planId, commentId, ...one })) })
  return named
}

/** Takes the author's own comment back for good; nobody else can. */
export async function removeComment(context: PlanContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  await requireMine(context, id, ifMatch)
  await tx.comment.delete({ where: { organizationId_planId_id: { organizationId, planId, id } } })
  await recordChange(context, { action: 'comment.removed', resource: 'comments', resourceId: id })
}

/** Settles a comment; settling it twice is the same. */
export async function resolveComment(context: PlanContext, id: string): Promise<CommentRow> {
  const { tx, organizationId, planId, member, now } = context
  const { row } = await findComment(context, id)
  if (row.resolvedAt) return row
  const resolved = await tx.comment.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { resolvedAt: now, resolvedById: member.id, version: nextVersion },
  })
  await recordChange(context, { action: 'comment.resolved', resource: 'comments', resourceId: id })
  return { ...resolved, mentions: row.mentions }
}

/** Somebody sees that it is not settled after all; anybody who may read it can. */
export async function reopenComment(context: PlanContext, id: string, ifMatch: number): Promise<CommentRow> {
  const { tx, organizationId, planId } = context
  const { row } = await findComment(context, id)
  guardVersion(row, ifMatch)
  const reopened = await tx.comment.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { resolvedAt: null, resolvedById: null, version: nextVersion },
  })
  await recordChange(context, { action: 'comment.reopened', resource: 'comments', resourceId: id })
  return { ...reopened, mentions: row.mentions }
}

async function requireMine(context: PlanContext, id: string, ifMatch: number) {
  const found = await findComment(context, id)
  if (found.row.authorId !== context.member.id) throw problem('forbidden', { why: 'not_yours' })
  guardVersion(found.row, ifMatch)
  return found
}

// an item that is not in the plan, or a statement whose words the person may not read, is no subject at all
async function requireSubject(context: PlanContext, { section, subjectId }: Subject): Promise<StatementSubject | null> {
  if (subjectId === null) return null
  const statement = await findSubjectStatement(context, { section, subjectId })
  const { role } = context.member
  const isThere = section === 'statements' ? statement !== null : await isInPlan(context, section, subjectId)
  if (!isThere || !mayReadComments({ role, section, statement: readBy(statement, commentReader(context)) }))
    throw invalidField('body/subjectId', 'is not in this plan')
  return statement
}

async function requireMentions(
  context: PlanContext,
  { section }: Subject,
  statement: StatementSubject | null,
  mentions: readonly string[],
): Promise<{ id: string; displayName: string }[]> {
  const { tx, organizationId, caseId } = context
  if (mentions.length === 0) return []
  const members = await tx.caseMember.findMany({
    where: { organizationId, caseId, id: { in: [...mentions] }, endedAt: null },
    select: { id: true, role: true, displayName: true, joinedAt: true },
  })
  const namedBy = await knownYeses(context, members)
  const reads = members.filter(({ id, role: named, joinedAt }) => {
    const role = named as CaseRole
    const reader = { ...newReader(role, joinedAt), id, namedBy: namedBy(id) }
    return mayReadComments({ role, section, statement: readBy(statement, reader) })
  })
  if (distinctIds(mentions).length !== reads.length)
    throw invalidField('body/mentions', 'names somebody who cannot read this')
  return reads
}

/**
 * Who said yes to each of these members, as far as whoever asks may know it: an answer to a request to read is between the two. So an
 * author mentions a professional whom they let read since; nobody else learns from it who was let in.
 */
async function knownYeses(
  { sql, organizationId }: PlanContext,
  members: readonly { id: string }[],
): Promise<(memberId: string) => ReadonlySet<string>> {
  const values = [organizationId, members.map(({ id }) => id)]
  const rows = await sql<{ id: string; namedBy: string[] }>({ ...YESES, values })
  const yeses = new Map(rows.map(({ id, namedBy }) => [id, new Set(namedBy)]))
  return (memberId) => yeses.get(memberId) ?? new Set()
}

const YESES = {
  name: 'known_yeses',
  text: `SELECT m.id, holdfast.authors_who_named($1::uuid, m.id) AS "namedBy" FROM unnest($2::uuid[]) AS m (id)`,
}
