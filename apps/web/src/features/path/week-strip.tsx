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

type Day = { on: string; isToday: boolean; isTheDay: boolean; mine: readonly string[] }

/** Seven days from today, each with what of the reader's is due on it. */
function useWeek({ logistics: { startsAt, timeZone }, path }: Workspace): Day[] {
  const today = dayIn(useNow(), timeZone)
  const day = startsAt === null ? null : dayIn(new Date(startsAt), timeZone)
  return Array.from({ length: DAYS }, (_, at) => {
    const on = toIsoDate(new Date(fromIsoDate(today).getTime() + at * DAY))
    const mine = path.tasks.flatMap((task) => (task.mine && task.due?.slice(0, 10) === on ? [task.title] : []))
    return { on, isToday: on === today, isTheDay: on === day, mine }
  })
}

const said = (options: Intl.DateTimeFormatOptions, on: string) =>
  new Intl.DateTimeFormat(currentLocale(), { ...options, timeZone: 'UTC' }).format(fromIsoDate(on))

function InWords({ day: { isToday, isTheDay, mine } }: { day: Day }) {
  const { t } = useLingui()
  return [isToday && t`Today`, isTheDay && t`The day`, ...mine].filter(Boolean).join(' · ')
}

/** Seven days from today as a picture: the day of the meeting, and a dot where something of the reader's is due; the list beside it. */
export function WeekStrip({ plan }: { plan: Workspace }) {
  const { t } = useLingui()
  const days = useWeek(plan)
  return (
    <section className="weekbox">
      <ol className="week" aria-label={t`The next seven days`}>
        {days.map((day) => (
          <li
            key={day.on}
            className={`${day.isTheDay ? 'day' : day.isToday ? 'today' : ''} ${day.mine.length > 0 ? 'has' : ''}`}
          >
            {said({ weekday: 'short' }, day.on)}
            <b>{said({ day: 'numeric' }, day.on)}</b>
            <span className="hide">
              <InWords day={day} />
            </span>
          </li>
        ))}
      </ol>
      <details>
        <summary>
          <Trans>The week as a list</Trans>
        </summary>
        <dl className="summary card">
          {days.map((day) => (
            <div key={day.on}>
              <dt>{said({ weekday: 'short', month: 'short', day: 'numeric' }, day.on)}</dt>
              <dd>
                {day.isToday || day.isTheDay || day.mine.length > 0 ? (
                  <InWords day={day} />
                ) : (
                  <Trans>Nothing of yours</Trans>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
