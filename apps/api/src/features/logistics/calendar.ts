import { text } from '@holdfast/content/logistics'
import type { FileAnswer } from '@holdfast/contracts/route'
import { MINUTE } from '@holdfast/domain/shared/time'
import ical from 'ical-generator'
import type { PlanContext } from '../../kernel/context.ts'
import { refuse } from '../../kernel/refuse.ts'
import { NO_DAY_YET } from './refusals.ts'
import { findLogistics } from './logistics.commands.ts'

/** The day as a calendar file that gives nothing away: a neutral title, the time in UTC, the place only on request. */
export async function calendarOf(context: PlanContext, withPlace: boolean): Promise<FileAnswer> {
  const { planId, locale, now } = context
  const { startsAt, durationMinutes, venue, address } = await findLogistics(context)
  if (!startsAt) throw refuse(NO_DAY_YET, context)
  const calendar = ical({ prodId: { company: 'calendar', product: 'appointment', language: locale.toUpperCase() } })
  calendar.createEvent({
    id: planId,
    stamp: now,
    start: startsAt,
    end: new Date(startsAt.getTime() + durationMinutes * MINUTE),
    summary: text('calendar.title')[locale],
    ...(withPlace && { location: address.trim() || venue }),
  })
  return { name: 'appointment.ics', bytes: new TextEncoder().encode(calendar.toString()) }
}
