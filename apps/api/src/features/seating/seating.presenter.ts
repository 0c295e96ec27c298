import type { SeatingPlan } from '@holdfast/contracts/seating'
import type { Participant, SeatingPlan as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { seatingOf } from './seating.queries.ts'

/** Who sits where, for everyone in the case. */
export function presentSeating(
  context: PlanContext,
  { seatingPlan, participants }: { seatingPlan: Row | null; participants: readonly Participant[] },
): SeatingPlan {
  const { doors, seats, bondId } = seatingOf(seatingPlan, participants) ?? { doors: [], seats: [], bondId: null }
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
