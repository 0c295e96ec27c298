import type { Workspace } from '@holdfast/contracts/workspace'
import { dayIn } from '@holdfast/domain/shared/day-in'
import { DAY, fromIsoDate, toIsoDate } from '@holdfast/domain/shared/time'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { currentLocale } from '../../i18n/locale.ts'

const DAYS = 7

/** In how many days the meeting is, in words; nothing where it is over. */
export function InDays({ startsAt, timeZone }: { startsAt: string; timeZone: string }) {
  const now = useNow()
  const days = daysBetween(dayIn(now, timeZone), dayIn(new Date(startsAt), timeZone))
  if (days < 0) return null
  if (days === 0) return <Trans>today</Trans>
  if (days === 1) return <Trans>tomorrow</Trans>
  return <Plural value={days} one="in # day" other="in # days" />
}

const daysBetween = (from: string, to: string): number =>
  Math.round((fromIsoDate(to).getTime() - fromIsoDate(from).getTime()) / DAY)

/** Seven days from today, with the day of the meeting and the days on which something of the reader's is due. */
export function WeekStrip({ plan }: { plan: Workspace }) {
  const { t } = useLingui()
  const now = useNow()
  const { startsAt, timeZone } = plan.logistics
  const today = dayIn(now, timeZone)
  const day = startsAt === null ? null : dayIn(new Date(startsAt), timeZone)
  const due = new Set(plan.path.tasks.flatMap(({ mine, due: on }) => (mine && on ? [on.slice(0, 10)] : [])))
  const said = (options: Intl.DateTimeFormatOptions, on: string) =>
    new Intl.DateTimeFormat(currentLocale(), { ...options, timeZone: 'UTC' }).format(fromIsoDate(on))
  const days = Array.from({ length: DAYS }, (_, at) => toIsoDate(new Date(fromIsoDate(today).getTime() + at * DAY)))
  return (
    <ol className="week" aria-label={t`The next seven days`}>
      {days.map((on) => (
        <li key={on} className={on === day ? 'day' : on === today ? 'today' : due.has(on) ? 'has' : undefined}>
          {said({ weekday: 'short' }, on)}
          <b>{said({ day: 'numeric' }, on)}</b>
          {on === day && (
            <span className="hide">
              <Trans>The day</Trans>
            </span>
          )}
          {on === today && (
            <span className="hide">
              <Trans>Today</Trans>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
