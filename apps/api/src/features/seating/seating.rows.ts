import type { Point, Seating } from '@holdfast/domain/seating/seating'
import type { Prisma } from '../../db/generated/client.ts'

/** A room with its seats, in the order in which they were drawn. */
export const seatingParts = {
  include: {
    seats: {
      select: { name: true, x: true, y: true, forLovedOne: true, participantId: true },
      orderBy: { position: 'asc' },
    },
  },
} as const satisfies { include: Prisma.SeatingPlanInclude }
/** The room as it is stored. */
export type SeatingRow = Prisma.SeatingPlanGetPayload<typeof seatingParts>

/** The room as it is drawn; null until somebody draws it. */
export const seatingOf = (row: SeatingRow | null): Seating | null =>
  row && {
    doors: row.doors as Point[],
    bondId: row.bondId,
    seats: row.seats.map(({ name, x, y, forLovedOne, participantId }) => ({
      id: name,
      x,
      y,
      who: forLovedOne ? 'loved_one' : participantId,
    })),
  }
