import type { GoNoGoDecision, GoNoGoVote, Prisma } from '../../db/generated/client.ts'

/** A signature with the ids of those who said that they come. */
export const goNoGoParts = {
  include: { participants: { select: { participantId: true }, orderBy: { participantId: 'asc' } } },
} as const satisfies { include: Prisma.GoNoGoDecisionInclude }
/** A signed decision, and who said that they come. */
export type GoNoGoRow = GoNoGoDecision & { participants: { participantId: string }[] }

/** Of each participant the newest answer for each day, with its reason where PostgreSQL shows it to whoever asks. */
export const goNoGoVoteParts = {
  orderBy: [{ votedAt: 'desc' }, { id: 'desc' }],
  distinct: ['participantId', 'dayStartsAt'],
  include: { words: { select: { reason: true } } },
} as const satisfies Prisma.Plan$goNoGoVotesArgs
/** An answer, and why not, for those who may read it. */
export type GoNoGoVoteRow = GoNoGoVote & { words: { reason: string } | null }
