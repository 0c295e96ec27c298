import type { SeatingPlan } from '@holdfast/contracts/seating'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { type SeatingRow, seatingOf } from './seating.rows.ts'

/** Who sits where, for everyone in the case. */
export function presentSeating(context: PlanContext, { seatingPlan }: { seatingPlan: SeatingRow | null }): SeatingPlan {
  const { doors, seats, bondId } = seatingOf(seatingPlan) ?? { doors: [], seats: [], bondId: null }
  return {
    doors: [...doors],
    bondId,
    seats: seats.map(({ id, x, y, who }) => ({
      id,
      x,
      y,
      kind: who === null ? 'empty' : who === 'loved_one' ? who : 'participant',
      participantId: who === 'loved_one' ? null : who,
    })),
    version: seatingPlan?.version ?? 0,
    can: { edit: ability(context, 'logistics.edit') },
  }
}
