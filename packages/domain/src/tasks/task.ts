import { dayIn } from '../shared/day-in.ts'
import { MINUTE, toIsoDate, fromIsoDate } from '../shared/time.ts'

/** Minutes between a task that has its hour and the start of the meeting: at most a week. */
export const MOST_OFFSET_MINUTES = 7 * 1440

/** Days between a task and the day of its plan, before or after: a little more than a year. */
export const MOST_OFFSET_DAYS = 400

/** When something is to be done: days or minutes from the start of the plan's day, or a day or an hour of its own. */
export type TaskTiming = Readonly<{
  offsetDays: number | null
  fixedOn: string | null
  offsetMinutes: number | null
  fixedAt: string | null
}>

/** The hour at which a task is due; null where it has a day and no hour, or the plan has no day yet. */
export function dueAt({ offsetMinutes, fixedAt }: TaskTiming, startsAt: string | null): string | null {
  if (fixedAt !== null) return fixedAt
  if (offsetMinutes === null || startsAt === null) return null
  return new Date(Date.parse(startsAt) + offsetMinutes * MINUTE).toISOString()
}

/** The day of something that has no hour: its own date, or counted from the day of the plan where the plan has one. */
export function dueOn(
  { offsetDays, fixedOn }: Pick<TaskTiming, 'offsetDays' | 'fixedOn'>,
  planDay: string | null,
): string | null {
  if (fixedOn !== null) return fixedOn
  if (offsetDays === null || planDay === null) return null
  const at = fromIsoDate(planDay)
  at.setUTCDate(at.getUTCDate() + offsetDays)
  return toIsoDate(at)
}

/** The day on which a task is due where the meeting takes place: that of its hour, or its own. */
export function taskDay(task: TaskTiming, day: { startsAt: string | null; timeZone: string } | null): string | null {
  const timeZone = day?.timeZone ?? 'UTC'
  const hour = dueAt(task, day?.startsAt ?? null)
  if (hour !== null) return dayIn(new Date(hour), timeZone)
  return dueOn(task, day?.startsAt ? dayIn(new Date(day.startsAt), timeZone) : null)
}
