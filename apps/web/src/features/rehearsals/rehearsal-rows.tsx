import type { Rehearsal } from '@holdfast/contracts/rehearsals'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatDate, formatMoment } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** When a rehearsal is, or was. */
export const whenHeld = ({ startsAt, heldOn }: Rehearsal, timeZone: string): string =>
  startsAt ? formatMoment(startsAt, timeZone) : formatDate(heldOn)

/** The rehearsals, planned and held, each with its own page. */
export function RehearsalRows({ rehearsals, timeZone }: { rehearsals: readonly Rehearsal[]; timeZone: string }) {
  return (
    <ul className="group">
      {rehearsals.map((rehearsal) => (
        <li key={rehearsal.id} id={rehearsal.id}>
          <Link className="task" to="." search={{ rehearsal: rehearsal.id }}>
            <StatusMark state={rehearsal.minutes === null ? 'later' : 'ready'} quiet />
            <span>
              <b>{whenHeld(rehearsal, timeZone)}</b>
              <span className="meta">
                {rehearsal.minutes === null ? (
                  <Trans>Planned</Trans>
                ) : (
                  <Trans>
                    {rehearsal.minutes} of {rehearsal.budgetMinutes} minutes
                  </Trans>
                )}
              </span>
            </span>
            <Icon name="chevron-right" flip />
          </Link>
        </li>
      ))}
    </ul>
  )
}
