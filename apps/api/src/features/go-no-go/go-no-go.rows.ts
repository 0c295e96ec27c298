import type { GoNoGoDecision, Prisma } from '../../db/generated/client.ts'

/** A signature with the ids of those who said that they come. */
export const goNoGoParts = {
  include: { participants: { select: { participantId: true }, orderBy: { participantId: 'asc' } } },
} as const satisfies { include: Prisma.GoNoGoDecisionInclude }
/** A signed decision, and who said that they come. */
export type GoNoGoRow = GoNoGoDecision & { participants: { participantId: string }[] }
