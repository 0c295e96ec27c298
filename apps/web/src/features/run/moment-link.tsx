import type { Workspace } from '@holdfast/contracts/workspace'
import { Link } from '@tanstack/react-router'
import { formatClock } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'
import { EventWords } from './event-words.tsx'

/** What an address names a moment of the meeting by. */
export const momentAnchor = (eventId: string): string => `moment-${eventId}`

type Props = { plan: Workspace; id: string }

/** When a moment was and what it was, as a way back to it; nothing where the reader does not know it. */
export function MomentLink({ plan, id }: Props) {
  const event = plan.runEvents.find((one) => one.id === id)
  if (!event) return null
  return (
    <p className="line small">
      <Icon name="clock" small />
      <Link to="." search={{} as never} hash={momentAnchor(id)}>
        <span className="num">{formatClock(event.at, plan.logistics.timeZone)}</span> ·{' '}
        <EventWords event={event} plan={plan} />
      </Link>
    </p>
  )
}
