import type { ParticipantSchedule } from '@holdfast/contracts/participant-schedules'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Avatar, type PersonColor } from '../../ui/avatar.tsx'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'

type Row = { card: ParticipantSchedule; name: string; color: PersonColor }

/** Whether somebody has kept the day free, and knows with whom they are in the evening. */
export function eveningState({ timeOff, aftercarePlan }: ParticipantSchedule): MarkState {
  const isFree = timeOff === 'not_needed' || timeOff === 'arranged'
  const hasEvening = (aftercarePlan ?? '').trim() !== ''
  if (isFree && hasEvening) return 'ready'
  return isFree || hasEvening || timeOff === 'open' ? 'doing' : 'none'
}

/** Everybody's day off and evening as rows; each opens as one page of questions. */
export function EveningRows({ rows }: { rows: readonly Row[] }): ReactElement {
  return (
    <ul className="group">
      {rows.map(({ card, name, color }) => (
        <li key={card.participantId} id={`day-${card.participantId}`}>
          <Link className="task" to="." search={{ at: card.participantId } as never}>
            <StatusMark state={eveningState(card)} quiet />
            <span>
              <b>{card.isMine ? <Trans>{name} (you)</Trans> : name}</b>
              <span className="meta two-lines">
                <TimeOffWords timeOff={card.timeOff} />
                {' · '}
                {card.aftercarePlan || <Trans>no evening yet</Trans>}
                {card.companion && (
                  <>
                    {' · '}
                    {card.companion}
                  </>
                )}
              </span>
            </span>
            <Avatar name={name} color={color} size="s" />
          </Link>
        </li>
      ))}
    </ul>
  )
}

// of somebody else, so not in the words of the one who answers
function TimeOffWords({ timeOff }: Pick<ParticipantSchedule, 'timeOff'>) {
  switch (timeOff) {
    case 'not_needed':
    case 'arranged':
      return <Trans>Free that day</Trans>
    case 'open':
      return <Trans>Still has to ask for the day</Trans>
    default:
      return <Trans>Day not looked at yet</Trans>
  }
}
