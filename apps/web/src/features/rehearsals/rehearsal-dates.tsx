import type { Rehearsal } from '@holdfast/contracts/rehearsals'
import { Trans } from '@lingui/react/macro'
import { formatDate, formatMoment } from '../../i18n/localize.ts'

/** When a helper is expected; what was practiced stays with those who take part. */
export function RehearsalDates({ rehearsals, timeZone }: { rehearsals: readonly Rehearsal[]; timeZone: string }) {
  if (rehearsals.length === 0)
    return (
      <p className="muted">
        <Trans>No rehearsal that you are asked to come to.</Trans>
      </p>
    )
  return (
    <ul className="tasks">
      {rehearsals.map(({ id, startsAt, heldOn, minutes }) => (
        <li key={id}>
          <span>{startsAt ? formatMoment(startsAt, timeZone) : formatDate(heldOn)}</span>
          <span className={minutes === null ? 'tag' : 'tag done'}>
            {minutes === null ? <Trans>Planned</Trans> : <Trans>Held</Trans>}
          </span>
        </li>
      ))}
    </ul>
  )
}
