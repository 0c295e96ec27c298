import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatMoment, formatWallClock } from '../../i18n/localize.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import type { LogisticsPart } from './logistics-parts.ts'

/** When and where, as it is set; each part is changed on a page of its own. */
export function LogisticsSummary() {
  const { plan, key } = usePlan()
  const { startsAt, backupStartsAt, timeZone, venue, address, windowFrom, windowTo, durationMinutes, appointments } =
    plan.logistics
  const open = <Trans>Not said yet</Trans>
  const [from, to] = [windowFrom, windowTo].map((hour) => hour && formatWallClock(hour))
  const moment = (at: string | null) => (at ? formatMoment(at, timeZone) : open)
  const change = (part: LogisticsPart) =>
    plan.can.editLogistics.allowed && (
      <Link to="/o/$organizationId/p/$planId/logistics" params={key} search={{ step: part }}>
        <Trans>Change</Trans>
        <span className="hide">
          {' '}
          {part === 'when' ? (
            <Trans>Day and time</Trans>
          ) : part === 'venue' ? (
            <Trans>Place</Trans>
          ) : (
            <Trans>The right hours</Trans>
          )}
        </span>
      </Link>
    )
  return (
    <section className="card">
      <SummaryList>
        <SummaryLine label={<Trans>Day and time</Trans>} change={change('when')}>
          {moment(startsAt)}
          {backupStartsAt && (
            <>
              <br />
              <span className="small soft">
                <Trans>If that fails: {moment(backupStartsAt)}</Trans>
              </span>
            </>
          )}
        </SummaryLine>
        <SummaryLine label={<Trans>Place</Trans>} change={change('venue')}>
          {[venue, address].filter(Boolean).join(', ') || open}
        </SummaryLine>
        <SummaryLine label={<Trans>The right hours</Trans>} change={change('hours')}>
          {from && to ? (
            <Trans>
              {from} to {to}, {durationMinutes} minutes kept free
            </Trans>
          ) : (
            <Trans>{durationMinutes} minutes kept free</Trans>
          )}
          {appointments.length > 0 && (
            <>
              {' · '}
              <Plural value={appointments.length} one="# appointment that day" other="# appointments that day" />
            </>
          )}
        </SummaryLine>
      </SummaryList>
    </section>
  )
}
