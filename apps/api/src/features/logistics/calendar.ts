import { text } from '@holdfast/content/logistics'
import type { FileAnswer } from '@holdfast/contracts/route'
import { MINUTE } from '@holdfast/domain/shared/time'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { PlanContext } from '../../kernel/context.ts'
import { refuse } from '../../kernel/refuse.ts'
import { NO_DAY_YET } from './refusals.ts'
import { findLogistics } from './logistics.commands.ts'

/** PUBLISH and CANCEL name an organizer (RFC 5546, 3.2.1 and 3.2.5): nobody's address, which tells nothing. */
const ORGANIZER_EMAIL = 'nobody@calendar.invalid'

/**
 * The day as a calendar file that gives nothing away: a neutral title, the time in UTC, the place only on request. It counts the
 * changes of the day, so that a calendar moves it; a day that was taken away or called off ends there too (RFC 5546, 3.2.5).
 */
export async function calendarOf(context: PlanContext, withPlace: boolean): Promise<FileAnswer> {
  const { planId, locale, now } = context
  const { startsAt, removedStartsAt, durationMinutes, venue, address, calendarChanges } = await findLogistics(context)
  const start = removedStartsAt ?? startsAt
  if (!start) throw refuse(NO_DAY_YET, context)
  const isOff = removedStartsAt !== null
  const title = text('calendar.title')[locale]
  const calendar = ical({
    prodId: { company: 'calendar', product: 'appointment', language: locale.toUpperCase() },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: planId,
    sequence: calendarChanges,
    stamp: now,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: title, email: ORGANIZER_EMAIL },
    start,
    end: new Date(start.getTime() + durationMinutes * MINUTE),
    summary: title,
    ...(withPlace && { location: address.trim() || venue }),
  })
  return { name: 'appointment.ics', bytes: new TextEncoder().encode(calendar.toString()) }
}
