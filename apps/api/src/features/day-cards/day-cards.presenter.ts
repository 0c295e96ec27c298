import type { DayCard } from '@holdfast/contracts/day-cards'
import type { DayCard as Row, Participant } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** Somebody's day for this reader: the hour for all who take part, the rest for themselves and those who lead. */
export function presentDayCard(context: PlanContext, participant: Participant, row: Row | undefined): DayCard {
  const isMine = participant.caseMemberId === context.member.id
  const mayRead = allows(context, 'day_card.read', isMine)
  return {
    participantId: participant.id,
    isMine,
    minutesBefore: row?.minutesBefore ?? null,
    leave: mayRead ? ((row?.leave ?? 'not_asked') as DayCard['leave']) : null,
    evening: mayRead ? (row?.evening ?? '') : null,
    eveningWith: mayRead ? (row?.eveningWith ?? '') : null,
    version: row?.version ?? 0,
    can: { edit: ability(context, 'day_card.edit', isMine), setArrival: ability(context, 'logistics.edit') },
  }
}

/** One for each participant; a helper gets their own alone. */
export const presentDayCards = (
  context: PlanContext,
  rows: { participants: Participant[]; dayCards: Row[] },
): DayCard[] =>
  rows.participants
    .filter((one) => allows(context, 'sobriety_plan.read') || one.caseMemberId === context.member.id)
    .map((one) =>
      presentDayCard(
        context,
        one,
        rows.dayCards.find(({ participantId }) => participantId === one.id),
      ),
    )
