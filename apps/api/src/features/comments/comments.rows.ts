import type { Comment, Prisma } from '../../db/generated/client.ts'

/** A comment with the ids of the members whom it is for. */
export const commentParts = {
  include: { mentions: { select: { caseMemberId: true }, orderBy: { caseMemberId: 'asc' } } },
} as const satisfies { include: Prisma.CommentInclude }
/** A comment, and whom it is for. */
export type CommentRow = Comment & { mentions: { caseMemberId: string }[] }

/** Ids of the members whom a comment is for. */
export const mentionedIn = (row: Pick<CommentRow, 'mentions'>): string[] =>
  row.mentions.map(({ caseMemberId }) => caseMemberId)
