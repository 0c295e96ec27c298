import { AUDIENCES, COMMENT_SECTIONS } from '@holdfast/domain/comments/comment-subjects'
import { z } from 'zod'
import { Can, Removed, id, page, someText, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** Something said about the plan, or about one item of it, until it is settled (F8). */
export const Comment = z
  .object({
    id: id(),
    section: z.enum(COMMENT_SECTIONS),
    /** The item; null for the section as a whole. */
    subjectId: id().nullable(),
    /** On a statement: whom it was written for, whoever the words are shared with later; null elsewhere. */
    audience: z.enum(AUDIENCES).nullable(),
    text: z.string(),
    by: z.string(),
    isMine: z.boolean(),
    mentions: z.array(z.object({ memberId: id(), name: z.string() })),
    mentionsMe: z.boolean(),
    at: time(),
    editedAt: time().nullable(),
    resolvedAt: time().nullable(),
    resolvedBy: z.string().nullable(),
    version: version(),
    can: z.object({ edit: Can, resolve: Can }),
  })
  .meta({ id: 'Comment' })
/**
 * Who may read it follows from what it is about. A comment on a statement keeps the readers that it was written for, also when the
 * author shares the words with more people (F8, F21).
 */
export type Comment = z.infer<typeof Comment>

const commentParams = PlanParams.extend({ commentId: id() })
const mentions = z.array(id()).max(20)
const flag = z.enum(['true', 'false']).optional()

/**
 * Readers of the section write there, on statements the coach and the author alone; each changes and takes back only their
 * own.
 */
export const commentRoutes = namedRoutes('comments', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/comments',
    summary: 'List the comments on a plan',
    description: 'Newest first; only those on parts that you may read.',
    access: 'case',
    params: PlanParams,
    query: z.strictObject({
      section: z.enum(COMMENT_SECTIONS).optional(),
      /** `true`: only those that are not settled. */
      open: flag,
      mentionsMe: flag,
      cursor: id().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: page(Comment),
  }),
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/comments',
    summary: 'Add a comment',
    description: 'On the plan, on a section or on one item; it can mention members.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      section: z.enum(COMMENT_SECTIONS),
      subjectId: id().nullable().default(null),
      text: someText(2000),
      mentions: mentions.default([]),
    }),
    response: Comment,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/comments/:commentId',
    summary: 'Edit your comment',
    description: 'It then says that it was edited.',
    access: 'case',
    params: commentParams,
    body: z.strictObject({ text: someText(2000), mentions }).partial(),
    response: Comment,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/comments/:commentId',
    summary: 'Delete your comment',
    description: 'This cannot be undone.',
    access: 'case',
    params: commentParams,
    response: Removed,
  }),
  resolve: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/comments/:commentId/resolution',
    summary: 'Mark a comment as resolved',
    access: 'case',
    status: 201,
    params: commentParams,
    response: Comment,
  }),
  reopen: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/comments/:commentId/resolution',
    summary: 'Reopen a resolved comment',
    access: 'case',
    params: commentParams,
    response: Comment,
  }),
})
