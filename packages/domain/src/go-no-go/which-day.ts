import { dayIn, nextDay } from '../shared/day-in.ts'

/** How the day of the meeting is called by those who are asked about it. */
export type WhichDay = 'today' | 'tomorrow' | 'another'

/** Whether a meeting is today or tomorrow, by the calendar of the place. */
export function whichDay({ startsAt, timeZone }: { startsAt: string; timeZone: string }, now: Date): WhichDay {
  const day = dayIn(new Date(startsAt), timeZone)
  if (day === dayIn(now, timeZone)) return 'today'
  return day === dayIn(nextDay(now, timeZone), timeZone) ? 'tomorrow' : 'another'
}
