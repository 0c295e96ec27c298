import { text } from '@holdfast/content/tasks'
import { content } from '../content/content.ts'
import type { DayRole } from '../participants/participant.ts'
import type { Source, Text } from '../text.ts'

/**
 * A task on the way to the day: so many days or minutes before the meeting, done by whoever has the role that day, and by
 * whoever leads until somebody has it.
 */
export type CountdownTask = {
  code: string
  title: Text
  offsetDays: number | null
  /** Minutes from the start; for what has its hour. */
  offsetMinutes: number | null
  owner: 'lead' | 'interventionist'
  dayRole: DayRole | null
  source: Source
}

type When = { days: number } | { minutes: number }
const task = (code: string, when: When, who: DayRole | 'lead' | 'interventionist', words: Text) =>
  ({
    code,
    title: words,
    offsetDays: 'days' in when ? when.days : null,
    offsetMinutes: 'minutes' in when ? when.minutes : null,
    owner: who === 'interventionist' || who === 'facilitator' ? 'interventionist' : 'lead',
    dayRole: who === 'lead' || who === 'interventionist' ? null : who,
    source: { ref: 'docs/practice.md 7.3', standing: 'guidance' },
  }) satisfies CountdownTask

/**
 * From two weeks before the day to five minutes before it (docs/practice.md 7.3): every meeting of several people
 * counts down so.
 */
export const COUNTDOWN: readonly CountdownTask[] = content('countdown', [
  task('lock', { days: -14 }, 'lead', text('countdown.lock.title')),
  task('rehearsal_1', { days: -7 }, 'interventionist', text('countdown.rehearsal_1.title')),
  task('bed_and_cover', { days: -7 }, 'admissions_liaison', text('countdown.bed_and_cover.title')),
  task('risk_again', { days: -7 }, 'lead', text('countdown.risk_again.title')),
  task('rehearsal_2', { days: -2 }, 'interventionist', text('countdown.rehearsal_2.title')),
  task('cards', { days: -2 }, 'lead', text('countdown.cards.title')),
  task('go_no_go', { days: -1 }, 'facilitator', text('countdown.go_no_go.title')),
  task('bed_tonight', { minutes: -720 }, 'admissions_liaison', text('countdown.bed_tonight.title')),
  task('way_tonight', { minutes: -720 }, 'transport_lead', text('countdown.way_tonight.title')),
  task('team_arrives', { minutes: -90 }, 'facilitator', text('countdown.team_arrives.title')),
  task('room_swept', { minutes: -90 }, 'safety_lead', text('countdown.room_swept.title')),
  task('naloxone_placed', { minutes: -20 }, 'safety_lead', text('countdown.naloxone_placed.title')),
  task('greeter_out', { minutes: -5 }, 'greeter', text('countdown.greeter_out.title')),
])
