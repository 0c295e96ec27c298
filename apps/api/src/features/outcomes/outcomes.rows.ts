import type { Prisma } from '../../db/generated/client.ts'

/** An outcome with the reasons for a no, in the order in which they were written. */
export const outcomeParts = {
  include: {
    reasonsDeclined: { select: { reason: true, source: true, participantId: true }, orderBy: { position: 'asc' } },
  },
} as const satisfies { include: Prisma.OutcomeInclude }
/** How a meeting ended, as it is stored. */
export type OutcomeRow = Prisma.OutcomeGetPayload<typeof outcomeParts>
