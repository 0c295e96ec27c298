import { HOUR } from '@holdfast/domain/shared/time'

/** RFC 3339, so many hours from now; negative for before. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()
/** `YYYY-MM-DD` in UTC, so many days from now. */
export const inDays = (days: number): string => inHours(days * 24).slice(0, 10)
