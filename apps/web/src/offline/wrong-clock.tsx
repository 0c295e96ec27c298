import { Trans } from '@lingui/react/macro'
import { formatMoment } from '../i18n/localize.ts'

/** After something that was recorded on a phone whose clock was wrong: what it showed. The time beside it is the right one. */
export function WrongClock({ phoneAt, timeZone }: { phoneAt: string | null | undefined; timeZone: string }) {
  if (!phoneAt) return null
  return (
    <span className="muted">
      {' · '}
      <Trans>the clock of the phone that recorded it showed {formatMoment(phoneAt, timeZone)}</Trans>
    </span>
  )
}
