import type { Prisma } from '../../db/generated/client.ts'

/** What is read with a treatment option: the professional who suggested it, also when they have left. */
export const treatmentOptionParts = {
  include: { suggestedBy: { select: { id: true, displayName: true, endedAt: true } } },
} as const satisfies { include: Prisma.TreatmentOptionInclude }

/** A treatment option with the professional who suggested it. */
export type TreatmentOptionRow = Prisma.TreatmentOptionGetPayload<typeof treatmentOptionParts>
