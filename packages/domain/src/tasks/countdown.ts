import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { DayRole } from '../participants/participant.ts'
import type { Source, Text } from '../text.ts'

const DATED = dated('template', 'docs/practice.md 7.3 (guidance)', '2026-11-25', '2027-11-25')

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
const task = (code: string, when: When, who: DayRole | 'lead' | 'interventionist', en: string, es: string) =>
  ({
    code,
    title: { en, es },
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
export const COUNTDOWN: readonly CountdownTask[] = content('countdown', DATED, [
  task('lock', { days: -14 }, 'lead', 'Lock the plan for the day', 'Cerrar el plan para el día'),
  task('rehearsal_1', { days: -7 }, 'interventionist', 'Rehearse once, aloud', 'Ensayar una vez, en voz alta'),
  task(
    'bed_and_cover',
    { days: -7 },
    'admissions_liaison',
    'Call the place and the insurance again: bed, benefits, papers',
    'Llamar otra vez al lugar y al seguro: cama, cobertura, papeles',
  ),
  task(
    'risk_again',
    { days: -7 },
    'lead',
    'Answer the risk questions again',
    'Contestar otra vez las preguntas de riesgo',
  ),
  task(
    'rehearsal_2',
    { days: -2 },
    'interventionist',
    'Rehearse again, with hard answers',
    'Ensayar otra vez, con respuestas difíciles',
  ),
  task(
    'cards',
    { days: -2 },
    'lead',
    'Print the letters, the consequence cards and the treatment card as they are now',
    'Imprimir las cartas, las tarjetas de consecuencias y la del tratamiento como están ahora',
  ),
  task(
    'go_no_go',
    { days: -1 },
    'facilitator',
    'Go or no-go: ask about the risk once more, then sign',
    'Sí o no: preguntar una vez más por el riesgo y firmar',
  ),
  task(
    'bed_tonight',
    { minutes: -720 },
    'admissions_liaison',
    'Call the place: the bed is held, and somebody lets you in',
    'Llamar al lugar: la cama sigue reservada y alguien les recibe',
  ),
  task(
    'way_tonight',
    { minutes: -720 },
    'transport_lead',
    'Car, driver and a second driver are ready',
    'El auto, quien conduce y una segunda persona están listos',
  ),
  task(
    'team_arrives',
    { minutes: -90 },
    'facilitator',
    'Everybody is there: phones off, roles read aloud',
    'Están todos: teléfonos apagados, papeles leídos en voz alta',
  ),
  task(
    'room_swept',
    { minutes: -90 },
    'safety_lead',
    'Look the room over: weapons, substances and bottles are out, two ways out are free',
    'Revisar la sala: sin armas, sustancias ni botellas, dos salidas libres',
  ),
  task(
    'naloxone_placed',
    { minutes: -20 },
    'safety_lead',
    'Lay the naloxone and the address card by the phone',
    'Poner la naloxona y la tarjeta con la dirección junto al teléfono',
  ),
  task(
    'greeter_out',
    { minutes: -5 },
    'greeter',
    'Wait outside and greet your loved one',
    'Esperar afuera y recibir a su ser querido',
  ),
])
