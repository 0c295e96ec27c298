import type { DayMark, DaySpan } from '@holdfast/domain/run/day-strip'
import { MINUTE } from '@holdfast/domain/shared/time'
import { useLingui } from '@lingui/react/macro'
import { formatClock } from '../../i18n/localize.ts'
import { currentLocale } from '../../i18n/locale.ts'

type Day = { startsAt: string | null; timeZone: string }

/** What somebody does in a stretch of the day, and what happens at a moment of it, in words. */
export function useDayWords() {
  const { t } = useLingui()
  const activityOf = ({ activity, turns }: DaySpan): string => {
    const numbers = new Intl.ListFormat(currentLocale()).format(turns.map(String))
    switch (activity) {
      case 'arrives':
        return t`comes, waits`
      case 'prepares':
        return t`last check`
      case 'guides':
        return turns.length > 0 ? t`guides, reads letter ${numbers}` : t`guides`
      case 'reads':
        return t`reads letter ${numbers}`
      case 'takes_part':
        return t`is there`
      case 'from_afar':
        return t`from afar`
      case 'drives':
        return t`drives, after a yes`
      case 'rides_along':
        return t`rides along`
      case 'calls_place':
        return t`calls the place`
      case 'follows_up':
        return t`stays reachable`
    }
  }
  const markOf = (code: DayMark['code']): string => {
    switch (code) {
      case 'comes':
        return t`comes`
      case 'letters':
        return t`letters`
      case 'question':
        return t`the question`
      case 'close':
        return t`close`
    }
  }
  return { activityOf, markOf }
}

/** The clock at so many minutes from the start, without the name of the zone; before a day is set, the minutes themselves. */
export function clockAt(minutes: number, { startsAt, timeZone }: Day): string {
  if (startsAt === null) {
    const unit = new Intl.NumberFormat(currentLocale(), { style: 'unit', unit: 'minute', signDisplay: 'exceptZero' })
    return unit.format(minutes)
  }
  return formatClock(new Date(Date.parse(startsAt) + minutes * MINUTE).toISOString(), timeZone)
}

/** The full hours between two moments of the day, in minutes from the start. */
export function fullHours(from: number, to: number, { startsAt, timeZone }: Day): number[] {
  const past =
    startsAt === null
      ? 0
      : Number(new Intl.DateTimeFormat('en', { minute: 'numeric', timeZone }).format(new Date(startsAt)))
  const first = Math.ceil((from + past) / 60) * 60 - past
  return Array.from({ length: Math.floor((to - first) / 60) + 1 }, (_, at) => first + at * 60)
}
