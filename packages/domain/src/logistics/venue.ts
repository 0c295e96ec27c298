import { dateFormat } from '../shared/date-format.ts'
import { text } from '@holdfast/content/logistics'
import type { Text } from '../text.ts'
import { MINUTE } from '../shared/time.ts'

/** Whose place it is (docs/practice.md 7.1: private, not a restaurant or park). */
export const VENUE_KINDS = ['home_of_other', 'home_of_loved_one', 'office', 'other_private', 'public'] as const
/** Decides whether the place is private enough, and whether the screens speak against a home (docs/practice.md 7.1). */
export type VenueKind = (typeof VENUE_KINDS)[number]

/** A restaurant is named as the example of what not to choose (docs/practice.md 7.1). */
export const VENUE_KIND_LABELS: Readonly<Record<VenueKind, Text>> = {
  home_of_other: text('venue-kind-labels.home_of_other'),
  home_of_loved_one: text('venue-kind-labels.home_of_loved_one'),
  office: text('venue-kind-labels.office'),
  other_private: text('venue-kind-labels.other_private'),
  public: text('venue-kind-labels.public'),
}

/** What else may be on that day (docs/practice.md 7.1: no clash with work, court or child pickup; S2.13). */
export const APPOINTMENT_KINDS = ['work', 'court', 'child_pickup', 'medical', 'other'] as const
/** What can take the person, or somebody who speaks, away from the meeting. */
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number]
/**
 * Something else on that day, RFC 3339 times. A clash is a reason to leave, so it is moved, never forbidden (S2.13).
 */
export type Appointment = { kind: AppointmentKind; startsAt: string; endsAt: string }

/** The kinds of appointment that people most often have to leave for. */
export const APPOINTMENT_LABELS: Readonly<Record<AppointmentKind, Text>> = {
  work: text('appointment-labels.work'),
  court: text('appointment-labels.court'),
  child_pickup: text('appointment-labels.child_pickup'),
  medical: text('appointment-labels.medical'),
  other: text('appointment-labels.other'),
}

/** The shortest time to keep free for the meeting (docs/practice.md 7.1). */
export const SHORTEST_MINUTES = 120

/** The appointments that a meeting of this length, begun then, would run into. */
export function clashes(
  startsAt: string | null,
  durationMinutes: number,
  appointments: readonly Appointment[],
): readonly Appointment[] {
  if (startsAt === null) return []
  const begins = Date.parse(startsAt)
  const ends = begins + durationMinutes * MINUTE
  return appointments.filter((one) => Date.parse(one.startsAt) < ends && Date.parse(one.endsAt) > begins)
}

/** Local time of a place as `HH:MM`. */
export const clockAt = (moment: string, timeZone: string): string =>
  dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(moment))

/** Whether a meeting begins in the hours in which the loved one is most often sober and rested; open ends always fit. */
export function isInWindow(
  startsAt: string,
  { windowFrom, windowTo, timeZone }: { windowFrom: string; windowTo: string; timeZone: string },
): boolean {
  if (windowFrom === '' && windowTo === '') return true
  const clock = clockAt(startsAt, timeZone)
  const isAfter = clock >= (windowFrom || '00:00')
  const isBefore = clock <= (windowTo || '23:59')
  return windowFrom !== '' && windowTo !== '' && windowFrom > windowTo ? isAfter || isBefore : isAfter && isBefore
}
