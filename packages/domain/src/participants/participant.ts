import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import { type Decision, no, yes } from '../decision.ts'
import type { Text } from '../text.ts'

const DATED = dated('guide', 'docs/practice.md 3 (guidance)', '2026-11-25', '2027-11-25')

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
      reason: {
        en: 'The person this plan is about cannot take part in planning it.',
        es: 'La persona de quien trata este plan no puede participar en él.',
      },
    })
  if (!given.adult && (given.attendance === 'in_person' || given.attendance === 'remote_video'))
    return no({
      rule: 'minor_in_room',
      reason: {
        en: 'Someone under 18 does not take part in the meeting. A drawing or a short letter can be read by an adult.',
        es: 'Un menor de 18 años no participa en la reunión. Un adulto puede leer un dibujo o una carta breve.',
      },
    })
  if (!given.adult && given.dayRoles.length > 0)
    return no({
      rule: 'role_needs_adult',
      reason: {
        en: 'Roles on the day are for adults.',
        es: 'Los papeles de ese día son para personas adultas.',
      },
    })
  if (given.attendance === 'letter_read_by' && (given.readById === null || given.readById === given.id))
    return no({
      rule: 'letter_needs_reader',
      reason: { en: 'Choose who reads this letter aloud.', es: 'Elija quién lee esta carta en voz alta.' },
    })
  if (given.dayRoles.includes('safety_lead') && given.dayRoles.includes('transport_lead'))
    return no({
      rule: 'safety_lead_is_not_driver',
      reason: {
        en: 'The safety lead and the driver are two people.',
        es: 'La persona a cargo de la seguridad y quien conduce son dos personas.',
      },
    })
  return yes
}

const text = (en: string, es: string): Text => ({ en, es })

/** How someone takes part, in plain words. */
export const ATTENDANCE_LABELS: Readonly<Record<Attendance, Text>> = {
  in_person: text('In the room', 'En la sala'),
  remote_video: text('By video', 'Por video'),
  letter_read_by: text('Their letter is read aloud', 'Se lee su carta en voz alta'),
  not_attending: text('Not this time', 'Esta vez no'),
}

/** Each role on the day, with what it does (docs/practice.md 3). */
export const DAY_ROLE_LABELS: Readonly<Record<DayRole, { name: Text; what: Text }>> = content('day-roles', DATED, {
  facilitator: {
    name: text('Facilitator', 'Persona que facilita'),
    what: text(
      'Leads the room and puts the question. Best someone neutral.',
      'Guía la reunión y hace la pregunta. Mejor alguien neutral.',
    ),
  },
  chair: {
    name: text('Chair', 'Persona que preside'),
    what: text('Opens, hands over turns, brings the talk back.', 'Abre, da los turnos y vuelve al tema.'),
  },
  timekeeper: {
    name: text('Timekeeper', 'Control del tiempo'),
    what: text('Watches the time, quietly.', 'Cuida el tiempo, en silencio.'),
  },
  safety_lead: {
    name: text('Safety lead', 'Persona a cargo de la seguridad'),
    what: text(
      'Has the phone, knows the exits, calls for help, can stop the meeting.',
      'Tiene el teléfono, conoce las salidas, pide ayuda y puede detener la reunión.',
    ),
  },
  sobriety_observer: {
    name: text('Sobriety observer', 'Observa la sobriedad'),
    what: text(
      'Looks for signs before the start, together with a second adult.',
      'Busca señales antes de empezar, junto con otro adulto.',
    ),
  },
  transport_lead: {
    name: text('Driver', 'Conduce'),
    what: text(
      'Drives straight to treatment. Sober and rested.',
      'Conduce directo al tratamiento. Sin beber y con descanso.',
    ),
  },
  escort: {
    name: text('Escort', 'Acompañante'),
    what: text('Sits with your loved one on the way.', 'Acompaña a su ser querido en el camino.'),
  },
  admissions_liaison: {
    name: text('Admissions contact', 'Contacto con admisiones'),
    what: text(
      'Speaks with the treatment place and has the papers.',
      'Habla con el lugar de tratamiento y lleva los papeles.',
    ),
  },
  packer: {
    name: text('Packs the bag', 'Prepara el equipaje'),
    what: text('Bag, medicines, papers, pets, work.', 'Equipaje, medicinas, papeles, mascotas, trabajo.'),
  },
  childcare: {
    name: text('Child care', 'Cuida a los niños'),
    what: text('Keeps children elsewhere and safe.', 'Cuida a los niños en otro lugar.'),
  },
  greeter: {
    name: text('Greeter', 'Recibe'),
    what: text('Meets your loved one at the door.', 'Recibe a su ser querido en la puerta.'),
  },
  note_taker: {
    name: text('Note-taker', 'Toma notas'),
    what: text(
      'Writes times and facts. No recording without consent.',
      'Anota horas y hechos. Sin grabar sin permiso.',
    ),
  },
  follow_up_lead: {
    name: text('Follow-up', 'Seguimiento'),
    what: text('Asks afterwards how promises hold.', 'Pregunta después cómo se cumplen los acuerdos.'),
  },
  backup_chair: {
    name: text('Backup chair', 'Suplente'),
    what: text('Takes over when the chair cannot go on.', 'Toma el lugar de quien preside si hace falta.'),
  },
  spokesperson: {
    name: text('Speaks for the group', 'Habla por el grupo'),
    what: text(
      'Says what all agreed on: the question and the consequences.',
      'Dice lo que todos acordaron: la pregunta y las consecuencias.',
    ),
  },
  reader: {
    name: text('Reads letters', 'Lee cartas'),
    what: text('Reads aloud for those who are not in the room.', 'Lee en voz alta por quienes no están en la sala.'),
  },
})
