import type { commentRoutes } from '@holdfast/contracts/comments'
import { type CommentSection, mayComment, mayReadComments } from '@holdfast/domain/comments/comment-subjects'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { commentedStatements, findComment, type Subject } from './comments.queries.ts'
import { isInPlan } from './comment-items.ts'

type NewComment = z.output<typeof commentRoutes.create.body>
type Changes = z.output<typeof commentRoutes.update.body>

/** Says something. Only what one may read can be commented on, and only those who may read it are mentioned. */
export async function addComment(context: PlanContext, { section, subjectId, text, mentions }: NewComment) {
  const { tx, organizationId, planId, member, now } = context
  const statement = await requireSubject(context, { section, subjectId })
  if (!mayComment({ role: member.role, section, statement })) throw problem('forbidden')
  await requireMentions(context, { section, subjectId }, mentions)
  const made = await tx.comment.create({
    data: { organizationId, planId, section, subjectId, text, mentions, authorId: member.id, at: now },
  })
  await recordChange(context, {
    action: 'comment.added',
    resource: 'comments',
    resourceId: made.id,
    meta: { section, mentions: mentions.length },
  })
  return made.id
}

/** The author's own words, which then say that they were edited; only those who may read them are mentioned. */
export async function updateComment(context: PlanContext, id: string, changes: Changes, ifMatch: number) {
  const { tx, organizationId, planId, now } = context
  const row = await requireMine(context, id, ifMatch)
  if (isNoop(row, changes)) return
  if (changes.mentions)
    await requireMentions(
      context,
      { section: row.section as CommentSection, subjectId: row.subjectId },
      changes.mentions,
    )
  await tx.comment.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { ...changes, editedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'comment.changed', resource: 'comments', resourceId: id })
}

/** Takes the author's own comment back for good; nobody else can. */
export async function removeComment(context: PlanContext, id: string, ifMatch: number) {
  const { tx, organizationId, planId } = context
  await requireMine(context, id, ifMatch)
  await tx.comment.delete({ where: { organizationId_planId_id: { organizationId, planId, id } } })
  await recordChange(context, { action: 'comment.removed', resource: 'comments', resourceId: id })
}

/** Settles a comment; settling it twice is the same. */
export async function resolveComment(context: PlanContext, id: string) {
  const { tx, organizationId, planId, member, now } = context
  const row = await findComment(context, id)
  if (row.resolvedAt) return id
  await tx.comment.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { resolvedAt: now, resolvedById: member.id, version: nextVersion },
  })
  await recordChange(context, { action: 'comment.resolved', resource: 'comments', resourceId: id })
  return id
}

/** Somebody sees that it is not settled after all; anybody who may read it can. */
export async function reopenComment(context: PlanContext, id: string, ifMatch: number) {
  const { tx, organizationId, planId } = context
  guardVersion(await findComment(context, id), ifMatch)
  await tx.comment.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { resolvedAt: null, resolvedById: null, version: nextVersion },
  })
  await recordChange(context, { action: 'comment.reopened', resource: 'comments', resourceId: id })
}

async function requireMine(context: PlanContext, id: string, ifMatch: number) {
  const row = await findComment(context, id)
  if (row.authorId !== context.member.id) throw problem('forbidden', { why: 'not_yours' })
  guardVersion(row, ifMatch)
  return row
}

// an item that is not in the plan, or a statement whose words the person may not read, is no subject at all
async function requireSubject(context: PlanContext, { section, subjectId }: Subject) {
  if (subjectId === null) return null
  const statements = await commentedStatements(context)
  const statement = section === 'statements' ? (statements.get(subjectId) ?? null) : null
  const { role } = context.member
  const isThere = section === 'statements' ? statement !== null : await isInPlan(context, section, subjectId)
  if (!isThere || !mayReadComments({ role, section, statement }))
    throw invalidField('body/subjectId', 'is not in this plan')
  return statement
}

async function requireMentions(context: PlanContext, { section, subjectId }: Subject, mentions: readonly string[]) {
  if (mentions.length === 0) return
  const { tx, organizationId, caseId, planId } = context
  const members = await tx.caseMember.findMany({
    where: { organizationId, caseId, id: { in: [...mentions] }, endedAt: null },
    include: { participants: { where: { planId }, include: { statement: true } } },
  })
  const sharing =
    section === 'statements' && subjectId !== null
      ? (await commentedStatements(context)).get(subjectId)?.sharing
      : undefined
  const reads = members.filter(({ role, participants }) =>
    mayReadComments({
      role: role as CaseRole,
      section,
      statement: sharing
        ? { sharing, isAuthor: participants.some((participant) => participant.statement?.id === subjectId) }
        : null,
    }),
  )
  if (new Set(mentions).size !== reads.length)
    throw invalidField('body/mentions', 'names somebody who cannot read this')
}
