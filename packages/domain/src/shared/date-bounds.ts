import { FURTHEST_AHEAD } from './day-begun.ts'
import { DAY, HOUR } from './time.ts'

/**
 * Where a date of a kind can lie, seen from now: years before and after, `0` for today itself. A day is today as long as it is
 * today anywhere on earth, so that nobody is refused for the zone that they live in.
 */
const BOUNDS = {
  /** What is planned, or was done of late: the day of a meeting, a task, a rehearsal, a bed that is held. */
  planned: { back: 1, ahead: 5, message: 'must be within a year before and five years after today' },
  /** What has not come yet, such as the day of a promised decision. */
  coming: { back: 0, ahead: 5, message: 'must be from today on, within five years' },
  /** What was done or seen, such as the day on which cover was verified, or a birth. */
  past: { back: 150, ahead: 0, message: 'must not be after today' },
  /** What stands in the papers of an insurance. */
  standing: { back: 150, ahead: 10, message: 'must be within ten years from today' },
} as const satisfies Record<string, { back: number; ahead: number; message: string }>

/** The kinds of dates, by where they can lie. */
export type DateBound = keyof typeof BOUNDS

const FURTHEST_BEHIND = 12 * HOUR

function yearsFrom(now: Date, years: number): number {
  const there = new Date(now)
  there.setUTCFullYear(now.getUTCFullYear() + years)
  return there.getTime()
}

const dayStart = (moment: number): number => moment - (((moment % DAY) + DAY) % DAY)

/** What is wrong with a date of this kind (`YYYY-MM-DD`, or a moment in UTC); undefined where nothing is. */
export function dateProblem(bound: DateBound, given: string, now: Date): string | undefined {
  const { back, ahead, message } = BOUNDS[bound]
  const at = Date.parse(given)
  const earliest = dayStart(yearsFrom(now, -back) - FURTHEST_BEHIND)
  const latest = dayStart(yearsFrom(now, ahead) + FURTHEST_AHEAD) + DAY
  return at < earliest || at >= latest ? message : undefined
}
