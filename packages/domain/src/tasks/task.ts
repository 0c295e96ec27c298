/** Days between a task and the day of its plan: at most a year before or after. */
export const MOST_OFFSET_DAYS = 400

/** The day on which a task is due: its own date, or counted from the day of the plan where the plan has one. */
export function dueOn(
  { offsetDays, fixedOn }: { offsetDays: number | null; fixedOn: string | null },
  planDay: string | null,
): string | null {
  if (fixedOn !== null) return fixedOn
  if (offsetDays === null || planDay === null) return null
  const at = new Date(`${planDay}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + offsetDays)
  return at.toISOString().slice(0, 10)
}

/** The calendar day of a moment where the meeting takes place. */
export const dayIn = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment)
