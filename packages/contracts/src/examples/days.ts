import { DAY } from '@holdfast/domain/shared/time'

/** `YYYY-MM-DD` in UTC, so many days from now: an example that can be sent as it is stays one as the years go on. */
export const dayAhead = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

/** The day on which the meeting of the examples is planned. */
export const MEETING_DAY = dayAhead(21)
/** The day to which it is put off. */
export const BACKUP_DAY = dayAhead(28)
/** The day on which somebody looked last. */
export const CHECKED_DAY = dayAhead(-7)
/** Yesterday: the day of a meeting that was held. */
export const PAST_DAY = dayAhead(-1)
