import type { PlanStatus } from '../plan/plan-status.ts'
import { dayIn } from '../shared/day-in.ts'
import { DAY, HOUR } from '../shared/time.ts'
import { hasEnded } from '../tasks/ended-task.ts'
import { dueAt, taskDay, type TaskTiming } from '../tasks/task.ts'
import { dayAfter, momentAt, outOfQuiet, type QuietHours } from './quiet-hours.ts'

/** On the clock of the person: when they are reminded of a day, and when the digest comes. */
const MORNING = '09:00'

/** An open task of somebody; `place` is the clock where the meeting is. */
export type TaskToRemind = TaskTiming &
  Readonly<{
    kind: 'task'
    id: string
    code: string | null
    since: Date
    status: PlanStatus | null
    startsAt: string | null
    place: string
  }>
/** What somebody is reminded of, as long as it is open. */
export type ToRemind =
  | TaskToRemind
  | Readonly<{ kind: 'check_in'; id: string; checkIn: string; dueAt: Date }>
  /** A poll closes with the first of the days that it asks about. */
  | Readonly<{ kind: 'date_poll'; id: string; since: Date; closesAt: Date }>
  | Readonly<{ kind: 'invitation'; id: string; since: Date; closesAt: Date }>

/** One reminder: what it is recognized by, from when on it is due, and from when on it is of no use. */
type Moment = Readonly<{ key: string; at: Date; until: Date }>

function momentsOfTask(task: TaskToRemind, timeZone: string): Moment[] {
  const { status, startsAt, place } = task
  if (status !== null && hasEnded(task, { status, startsAt })) return []
  const day = taskDay(task, { startsAt, timeZone: place })
  if (day === null) return []
  const hour = dueAt(task, startsAt)
  const at = (of: string) => momentAt(of, MORNING, timeZone)
  const begins = momentAt(day, '00:00', timeZone)
  const ends = hour === null ? momentAt(dayAfter(day, 1), '00:00', timeZone) : new Date(hour)
  return [
    { key: `task before ${day}`, at: at(dayAfter(day, -1)), until: begins },
    { key: `task on ${day}`, at: at(day), until: ends },
  ]
}

function momentsOf(one: ToRemind, timeZone: string): Moment[] {
  if (one.kind === 'task') return momentsOfTask(one, timeZone)
  const after = (moment: Date, by: number) => new Date(moment.getTime() + by)
  if (one.kind === 'check_in')
    return [
      { key: `check_in ${one.id} ${one.checkIn}`, at: after(one.dueAt, 2 * HOUR), until: after(one.dueAt, 3 * DAY) },
    ]
  const { kind, id, since, closesAt } = one
  if (kind === 'invitation') return [{ key: `invitation ${id}`, at: after(since, 3 * DAY), until: closesAt }]
  return [
    { key: `date_poll ${id}`, at: after(since, 2 * DAY), until: closesAt },
    { key: `date_poll ${id} closes`, at: after(closesAt, -DAY), until: closesAt },
  ]
}

/**
 * The reminder of an open thing that is due now, by the key under which a person gets it once; null where none is: all tasks of one
 * day bring one together. A task reminds at nine in
 * the morning of the day before and of its day, a check-in two hours after it is due, a poll after two days and a day before it
 * closes, an invitation after three days. What falls into the quiet hours waits for their end. Whatever came to be after its moment
 * brings none.
 */
export function dueReminder(one: ToRemind, quiet: QuietHours, now: Date): string | null {
  const due = momentsOf(one, quiet.timeZone).filter(
    ({ at, until }) => (!('since' in one) || one.since <= at) && outOfQuiet(at, quiet) <= now && now < until,
  )
  return due.at(-1)?.key ?? null
}

/** The key of the digest that is due now: on its day, from nine in the morning or the end of the quiet hours on; null otherwise. */
export function dueDigest(digestDay: number | null, quiet: QuietHours, now: Date): string | null {
  const today = dayIn(now, quiet.timeZone)
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7
  if (weekday !== digestDay) return null
  return outOfQuiet(momentAt(today, MORNING, quiet.timeZone), quiet) <= now ? `digest ${today}` : null
}

/** How many of these things wait for somebody this week: tasks that are due within seven days or earlier, and every open question. */
export function waitingThisWeek(all: readonly ToRemind[], now: Date): number {
  return all.filter((one) => {
    if (one.kind !== 'task') return one.kind !== 'invitation'
    const { status, startsAt, place } = one
    const day = taskDay(one, { startsAt, timeZone: place })
    return day !== null && day <= dayAfter(dayIn(now, place), 7) && !(status && hasEnded(one, { status, startsAt }))
  }).length
}
