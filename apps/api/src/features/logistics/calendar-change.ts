import type { Logistics } from '../../db/generated/client.ts'

/** What stands in a calendar; the place only in a file that asks for it. */
const SHOWN = ['startsAt', 'durationMinutes', 'venue', 'address'] as const
type Shown = Pick<Logistics, (typeof SHOWN)[number]>

/**
 * What a change of the day does to calendars that hold it: it is counted, since they take a file only where it counts higher (RFC
 * 5545, 3.8.7.4), and a day that is taken away is kept until there is another.
 */
export function calendarChange(
  row: Shown,
  { startsAt, ...changes }: Partial<Shown> & Pick<Shown, 'startsAt'>,
): { calendarChanges?: { increment: 1 }; removedStartsAt?: Date | null } {
  const next = { ...row, ...changes, startsAt }
  const isInCalendars = row.startsAt !== null || startsAt !== null
  if (!isInCalendars || SHOWN.every((field) => String(row[field]) === String(next[field]))) return {}
  return {
    calendarChanges: { increment: 1 },
    ...(startsAt !== row.startsAt && { removedStartsAt: startsAt ? null : row.startsAt }),
  }
}
