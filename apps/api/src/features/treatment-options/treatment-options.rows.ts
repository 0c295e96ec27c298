import type { Prisma } from '../../db/generated/client.ts'

/** What is read with a treatment option: who suggested and who chose it, also when they have left, and who favors it. */
export const treatmentOptionParts = {
  include: {
    suggestedBy: { select: { id: true, displayName: true, endedAt: true } },
    chosenBy: { select: { displayName: true, endedAt: true } },
    preferences: { select: { participantId: true } },
  },
} as const satisfies { include: Prisma.TreatmentOptionInclude }

/** The same in a plan that is read with all members of its case: who suggested and who chose it is among them. */
export const treatmentOptionOfPlan = {
  include: { preferences: treatmentOptionParts.include.preferences },
} as const satisfies { include: Prisma.TreatmentOptionInclude }
/** A treatment option of a plan that is read with all members of its case. */
export type TreatmentOptionOfPlan = Prisma.TreatmentOptionGetPayload<typeof treatmentOptionOfPlan>

/** A treatment option with the people who have to do with it. */
export type TreatmentOptionRow = Prisma.TreatmentOptionGetPayload<typeof treatmentOptionParts>
