import type { Seating } from '@holdfast/domain/seating/seating'
import type { SeatingPlan } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** The room as it was drawn; null until somebody draws it. */
export const findSeatingPlan = ({ tx, organizationId, planId }: PlanContext): Promise<SeatingPlan | null> =>
  tx.seatingPlan.findUnique({ where: { organizationId_planId: { organizationId, planId } } })

/** The room as it is drawn; the seat of somebody who has left the plan is empty. */
export function seatingOf(row: SeatingPlan | null, participants: readonly { id: string }[]): Seating | null {
  if (!row) return null
  const { doors, seats, bondId } = row.seating as unknown as Seating
  const present = (id: string | null) => (participants.some((one) => one.id === id) ? id : null)
  return {
    doors,
    bondId: present(bondId),
    seats: seats.map((seat) => ({ ...seat, who: seat.who === 'loved_one' ? seat.who : present(seat.who) })),
  }
}
