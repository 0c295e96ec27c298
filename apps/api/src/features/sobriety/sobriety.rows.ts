import type { Prisma, SobrietyPlan } from '../../db/generated/client.ts'

/** A plan of the check with the ids of those who observe. */
export const sobrietyPlanParts = {
  include: { observers: { select: { participantId: true }, orderBy: { participantId: 'asc' } } },
} as const satisfies { include: Prisma.SobrietyPlanInclude }
/** How a plan looks for signs of use, and who does. */
export type SobrietyPlanRow = SobrietyPlan & { observers: { participantId: string }[] }

/** Ids of the participants who observe. */
export const observerIdsOf = (row: Pick<SobrietyPlanRow, 'observers'>): string[] =>
  row.observers.map(({ participantId }) => participantId)
