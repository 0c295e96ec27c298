import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('logistics')

/** What readiness asks of place, time and the way to treatment (docs/practice.md 7.1). */
export const LOGISTICS_RULES = content('readiness', RULES_DATED, {
  no_date: blocker('docs/practice.md 7.1 (guidance)', {
    reason: text('No day is set.', 'No hay una fecha.'),
    fix: text('Set day and time', 'Poner día y hora'),
    field: 'startsAt',
  }),
  date_past: blocker('docs/practice.md 7.1 (guidance)', {
    reason: text('The day is in the past.', 'La fecha ya pasó.'),
    fix: text('Set day and time', 'Poner día y hora'),
    field: 'startsAt',
  }),
  no_venue: blocker('S0.14, docs/practice.md 7.1', {
    reason: text('No place for the meeting is named.', 'No hay un lugar para la reunión.'),
    fix: text('Name the place', 'Decir el lugar'),
    field: 'place',
  }),
  exits_not_clear: blocker('S2.13, docs/practice.md 7.1', {
    reason: text(
      'Nobody has checked that the way out is free. Your loved one may leave at any time.',
      'Nadie ha revisado que la salida esté libre. Su ser querido puede irse cuando quiera.',
    ),
    fix: text('Check the exits', 'Revisar las salidas'),
    field: 'exitsClear',
  }),
  no_transport: blocker('S1.17, docs/practice.md 6', {
    reason: text('Nobody is named to drive to treatment.', 'Nadie tiene el encargo de conducir al tratamiento.'),
    fix: text('Name a driver', 'Elija quién conduce'),
    field: 'transportLeadId',
  }),
  safety_lead_drives: blocker('docs/practice.md 3 (guidance)', {
    reason: text(
      '{name} is the safety lead and the driver. That is too much for one person.',
      '{name} está a cargo de la seguridad y conduce. Es demasiado para una persona.',
    ),
    fix: text('Name another driver', 'Elija a otra persona que conduzca'),
    field: 'transportLeadId',
  }),
  escort_missing: blocker('S1.17, docs/practice.md 6', {
    reason: text(
      'Only one adult goes along to treatment. It takes two: one drives, one sits beside your loved one.',
      'Al tratamiento va solo un adulto. Hacen falta dos: uno conduce y otro acompaña a su ser querido.',
    ),
    fix: text('Name who goes along', 'Elija quién acompaña'),
    field: 'escortId',
  }),
  weapons_not_secured: blocker('S4.9, docs/practice.md 7.1', {
    reason: text(
      'There may be weapons. Nobody has confirmed that they are off site and locked away.',
      'Puede haber armas. Nadie confirmó que estén fuera y bajo llave.',
    ),
    fix: text('See to the weapons first', 'Ocúpese primero de las armas'),
    audience: 'leads',
  }),
  setting_list_open: warning('docs/practice.md 7.1 (guidance)', {
    reason: text(
      'The room: {count} things that matter for safety are not ticked.',
      'La sala: faltan por marcar {count} cosas importantes para la seguridad.',
    ),
    fix: text('Go through the list of the room', 'Revisar la lista de la sala'),
  }),
  transport_list_open: warning('S1.17, docs/practice.md 6 (guidance)', {
    reason: text(
      'The drive: {count} things that matter are not ticked.',
      'El viaje: faltan por marcar {count} cosas importantes.',
    ),
    fix: text('Go through the list of the drive', 'Revisar la lista del viaje'),
  }),
  packing_without_owner: warning('docs/practice.md 6 (guidance)', {
    reason: text('Nobody packs the bag.', 'Nadie prepara el equipaje.'),
    fix: text('Name who packs', 'Elija quién prepara el equipaje'),
  }),
  no_backup_date: warning('docs/practice.md 7.2 (guidance)', {
    reason: text(
      'There is no second date in case the day cannot be held.',
      'No hay otra fecha por si ese día no se puede.',
    ),
    fix: text('Set a backup date', 'Poner una fecha de reserva'),
    field: 'backupStartsAt',
  }),
  no_rehearsal: warning('docs/practice.md 2.1', {
    reason: text('You have not practiced together yet.', 'Aún no han ensayado juntos.'),
    fix: text('Practice once, aloud', 'Ensayar una vez, en voz alta'),
    field: 'rehearsals',
  }),
  second_rehearsal: warning('docs/practice.md 7.3 (guidance)', {
    reason: text(
      'You have practiced once. With letters read in turn, a second time is worth it.',
      'Ensayaron una vez. Cuando se leen cartas por turno, vale la pena una segunda.',
    ),
    fix: text('Practice again', 'Ensayar otra vez'),
    field: 'rehearsals',
  }),
  rehearsal_too_long: warning('docs/practice.md 7.3 (guidance)', {
    reason: text(
      'The last rehearsal took {minutes} minutes. The meeting should end within {budget}.',
      'El último ensayo duró {minutes} minutos. La reunión debería terminar en {budget}.',
    ),
    fix: text('Shorten what takes long', 'Acortar lo que tarda'),
    field: 'rehearsals',
  }),
})
