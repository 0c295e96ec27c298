import { type Decision, no, yes } from '../decision.ts'
import type { Text } from '../text.ts'

/** What someone does on the day (domain.md 3). One person may hold two, but safety lead and transport lead are two people. */
export const DAY_ROLES = ['facilitator', 'chair', 'timekeeper', 'safety_lead', 'sobriety_observer', 'transport_lead', 'escort', 'admissions_liaison', 'packer', 'childcare', 'greeter', 'note_taker', 'follow_up_lead', 'backup_chair'] as const
export type DayRole = (typeof DAY_ROLES)[number]

/** How someone takes part in the meeting (domain.md 3). */
export const ATTENDANCES = ['in_person', 'remote_video', 'letter_read_by', 'not_attending'] as const
export type Attendance = (typeof ATTENDANCES)[number]

export type ParticipantRefusal = { rule: string; reason: Text }
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** Whether someone may take part like this: never the loved one, never a minor in the room (S0.29). */
export function decideParticipant(given: { id: string | null; name: string; alias: string; adult: boolean; attendance: Attendance; dayRoles: readonly DayRole[]; readById: string | null }): Decision<ParticipantRefusal> {
  if (fold(given.name) === fold(given.alias))
    return no({ rule: 'loved_one', reason: { en: 'The person this plan is about cannot take part in planning it.', es: 'La persona de quien trata este plan no puede participar en él.' } })
  if (!given.adult && (given.attendance === 'in_person' || given.attendance === 'remote_video'))
    return no({ rule: 'minor_in_room', reason: { en: 'Someone under 18 does not take part in the meeting. A drawing or a short letter can be read by an adult.', es: 'Un menor de 18 años no participa en la reunión. Un adulto puede leer un dibujo o una carta breve.' } })
  if (given.attendance === 'letter_read_by' && (given.readById === null || given.readById === given.id))
    return no({ rule: 'letter_needs_reader', reason: { en: 'Choose who reads this letter aloud.', es: 'Elija quién lee esta carta en voz alta.' } })
  if (given.dayRoles.includes('safety_lead') && given.dayRoles.includes('transport_lead'))
    return no({ rule: 'safety_lead_is_not_driver', reason: { en: 'The safety lead and the driver are two people.', es: 'La persona a cargo de la seguridad y quien conduce son dos personas.' } })
  return yes
}
