import { COMMENT_SECTIONS } from '@holdfast/domain/comments/comment-subjects'
import { z } from 'zod'
import { Can, id, page, someText, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { route } from './route.ts'

/** Something said about the plan, or about one item of it, until it is settled (F8). */
export const Comment = z.object({
  id: id(),
  section: z.enum(COMMENT_SECTIONS),
  /** The item; null for the section as a whole. */
  subjectId: id().nullable(),
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
/** Who may read it follows from what it is about: a comment on a statement goes where its words go (F8). */
export type Comment = z.infer<typeof Comment>

const commentParams = PlanParams.extend({ commentId: id() })
const mentions = z.array(id()).max(20)
const flag = z.enum(['true', 'false']).optional()

/**
 * Readers of the section write there, on statements the coach and the author alone; each changes and takes back only their
 * own.
 */
export const commentRoutes = {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/comments',
    tag: 'Comments',
    summary: 'What was said about the plan, as far as you may read what it is about; newest first',
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
    tag: 'Comments',
    summary: 'Say something about the plan, a section or an item, and to whom',
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
    tag: 'Comments',
    summary: 'Change your own comment; it then says that it was edited',
    access: 'case',
    params: commentParams,
    body: z.strictObject({ text: someText(2000), mentions }).partial(),
    response: Comment,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/comments/:commentId',
    tag: 'Comments',
    summary: 'Take your own comment back; this cannot be undone',
    access: 'case',
    params: commentParams,
    response: z.object({ removed: z.literal(true) }),
  }),
  resolve: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/comments/:commentId/resolution',
    tag: 'Comments',
    summary: 'Mark a comment as settled',
    access: 'case',
    status: 201,
    params: commentParams,
    response: Comment,
  }),
  reopen: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/comments/:commentId/resolution',
    tag: 'Comments',
    summary: 'Open a settled comment again',
    access: 'case',
    params: commentParams,
    response: Comment,
  }),
}
