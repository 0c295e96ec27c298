import type { Prisma, Rehearsal, RehearsalNote } from '../../db/generated/client.ts'

/** A rehearsal with the ids of those who were there, and where it got stuck. */
export const rehearsalParts = {
  include: {
    attendees: { select: { participantId: true }, orderBy: { participantId: 'asc' } },
    notes: { orderBy: { id: 'asc' } },
  },
} as const satisfies { include: Prisma.RehearsalInclude }
/** A rehearsal with its people and its notes. */
export type RehearsalRow = Rehearsal & { attendees: { participantId: string }[]; notes: RehearsalNote[] }

/** Ids of the participants who were there, or are asked to come. */
export const attendeeIdsOf = (row: Pick<RehearsalRow, 'attendees'>): string[] =>
  row.attendees.map(({ participantId }) => participantId)
