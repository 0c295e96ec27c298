import { text } from '@holdfast/content/participants'
import { content } from '../content/content.ts'
import { type Decision, no, yes } from '../decision.ts'
import type { Text } from '../text.ts'

/**
 * What someone does on the day (docs/practice.md 3). One person may hold two, but safety lead and transport lead are
 * two people.
 */
export const DAY_ROLES = [
  'facilitator',
  'chair',
  'timekeeper',
  'safety_lead',
  'sobriety_observer',
  'transport_lead',
  'escort',
  'admissions_liaison',
  'packer',
  'childcare',
  'greeter',
  'note_taker',
  'follow_up_lead',
  'backup_chair',
  'spokesperson',
  'reader',
] as const
/** A job in the room. One person may hold two, except safety lead and transport lead together (docs/practice.md 3). */
export type DayRole = (typeof DAY_ROLES)[number]

/** The jobs that every meeting needs somebody for; the others help where there are enough people (docs/practice.md 3). */
export const NEEDED_ROLES = [
  'facilitator',
  'greeter',
  'sobriety_observer',
  'transport_lead',
  'timekeeper',
  'packer',
  'admissions_liaison',
  'safety_lead',
  'follow_up_lead',
] as const satisfies readonly DayRole[]

/** How someone takes part in the meeting (docs/practice.md 3). */
export const ATTENDANCES = ['in_person', 'remote_video', 'letter_read_by', 'not_attending'] as const
/** `letter_read_by` keeps a voice in the room without the person; a minor has no other way to take part (S0.29). */
export type Attendance = (typeof ATTENDANCES)[number]

/** Why somebody cannot take part like this: the rule's name, and words for whoever asked. */
export type ParticipantRefusal = { rule: string; reason: Text }
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** Whether someone may take part like this: never the loved one, never a minor in the room (S0.29). */
export function decideParticipant(given: {
  id: string | null
  name: string
  alias: string
  adult: boolean
  attendance: Attendance
  dayRoles: readonly DayRole[]
  readById: string | null
}): Decision<ParticipantRefusal> {
  if (fold(given.name) === fold(given.alias))
    return no({
      rule: 'loved_one',
      reason: text('decide-participant.loved_one.reason'),
    })
  if (!given.adult && (given.attendance === 'in_person' || given.attendance === 'remote_video'))
    return no({
      rule: 'minor_in_room',
      reason: text('decide-participant.minor_in_room.reason'),
    })
  if (!given.adult && given.dayRoles.length > 0)
    return no({
      rule: 'role_needs_adult',
      reason: text('decide-participant.role_needs_adult.reason'),
    })
  if (given.attendance === 'letter_read_by' && (given.readById === null || given.readById === given.id))
    return no({
      rule: 'letter_needs_reader',
      reason: text('decide-participant.letter_needs_reader.reason'),
    })
  if (given.dayRoles.includes('safety_lead') && given.dayRoles.includes('transport_lead'))
    return no({
      rule: 'safety_lead_is_not_driver',
      reason: text('decide-participant.safety_lead_is_not_driver.reason'),
    })
  return yes
}

/** How someone takes part, in plain words. */
export const ATTENDANCE_LABELS: Readonly<Record<Attendance, Text>> = {
  in_person: text('attendance-labels.in_person'),
  remote_video: text('attendance-labels.remote_video'),
  letter_read_by: text('attendance-labels.letter_read_by'),
  not_attending: text('attendance-labels.not_attending'),
}

/** Each role on the day, with what it does (docs/practice.md 3). */
export const DAY_ROLE_LABELS: Readonly<Record<DayRole, { name: Text; what: Text }>> = content('day-roles', {
  facilitator: {
    name: text('day-roles.facilitator.name'),
    what: text('day-roles.facilitator.what'),
  },
  chair: {
    name: text('day-roles.chair.name'),
    what: text('day-roles.chair.what'),
  },
  timekeeper: {
    name: text('day-roles.timekeeper.name'),
    what: text('day-roles.timekeeper.what'),
  },
  safety_lead: {
    name: text('day-roles.safety_lead.name'),
    what: text('day-roles.safety_lead.what'),
  },
  sobriety_observer: {
    name: text('day-roles.sobriety_observer.name'),
    what: text('day-roles.sobriety_observer.what'),
  },
  transport_lead: {
    name: text('day-roles.transport_lead.name'),
    what: text('day-roles.transport_lead.what'),
  },
  escort: {
    name: text('day-roles.escort.name'),
    what: text('day-roles.escort.what'),
  },
  admissions_liaison: {
    name: text('day-roles.admissions_liaison.name'),
    what: text('day-roles.admissions_liaison.what'),
  },
  packer: {
    name: text('day-roles.packer.name'),
    what: text('day-roles.packer.what'),
  },
  childcare: {
    name: text('day-roles.childcare.name'),
    what: text('day-roles.childcare.what'),
  },
  greeter: {
    name: text('day-roles.greeter.name'),
    what: text('day-roles.greeter.what'),
  },
  note_taker: {
    name: text('day-roles.note_taker.name'),
    what: text('day-roles.note_taker.what'),
  },
  follow_up_lead: {
    name: text('day-roles.follow_up_lead.name'),
    what: text('day-roles.follow_up_lead.what'),
  },
  backup_chair: {
    name: text('day-roles.backup_chair.name'),
    what: text('day-roles.backup_chair.what'),
  },
  spokesperson: {
    name: text('day-roles.spokesperson.name'),
    what: text('day-roles.spokesperson.what'),
  },
  reader: {
    name: text('day-roles.reader.name'),
    what: text('day-roles.reader.what'),
  },
})
