/** Lengths of time in milliseconds. */
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The calendar day of a moment in UTC, as `YYYY-MM-DD`; null stays null. */
export function toIsoDate(moment: Date): string
export function toIsoDate(moment: Date | null): string | null
export function toIsoDate(moment: Date | null): string | null {
  return moment === null ? null : moment.toISOString().slice(0, 10)
}

/** The moment at which a calendar day (`YYYY-MM-DD`) begins in UTC, as the database keeps dates; null stays null. */
export function fromIsoDate(day: string): Date
export function fromIsoDate(day: string | null): Date | null
export function fromIsoDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
