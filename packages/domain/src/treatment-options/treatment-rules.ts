import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('treatment')

/** What readiness asks of the treatment place (S2.1, S2.2, docs/practice.md 6). */
export const TREATMENT_RULES = content('readiness', RULES_DATED, {
  no_chosen_place: blocker('S2.1', {
    reason: text(
      'No treatment place is chosen. The question on the day names one place, today.',
      'No hay un lugar de tratamiento elegido. La pregunta del día nombra un lugar, hoy.',
    ),
    fix: text('Choose a place', 'Elija un lugar'),
  }),
  no_backup_place: blocker('docs/practice.md 6 (guidance)', {
    reason: text(
      'There is no second place in case the first is lost.',
      'No hay un segundo lugar por si se pierde el primero.',
    ),
    fix: text('Choose a backup', 'Elija una alternativa'),
  }),
  insurance_unverified: blocker('S2.2, S0.25', {
    reason: text('Nobody has checked how {place} is paid for.', 'Nadie ha revisado cómo se paga {place}.'),
    fix: text('Call and check the cover', 'Llamar y revisar la cobertura'),
    field: 'insuranceVerifiedOn',
  }),
  bed_hold_expired: blocker('docs/practice.md 6 (guidance)', {
    reason: text(
      'The place at {place} is no longer held on the day.',
      'El lugar en {place} ya no está reservado para ese día.',
    ),
    fix: text('Ask them to hold it again', 'Pedir que lo reserven de nuevo'),
    field: 'bedHeldUntil',
  }),
  bed_not_held: warning('docs/practice.md 6 (guidance)', {
    reason: text('No place is held at {place} yet.', 'Aún no hay un lugar reservado en {place}.'),
    fix: text('Ask them to hold one', 'Pedir que reserven uno'),
    field: 'bedHeldUntil',
  }),
  insurance_old: warning('docs/practice.md 6 (guidance)', {
    reason: text(
      'The cover of {place} was checked too long before the day. Coverage changes often.',
      'La cobertura de {place} se revisó demasiado antes de la fecha. La cobertura cambia a menudo.',
    ),
    fix: text('Call the insurance once more', 'Llamar otra vez al seguro'),
    field: 'insuranceVerifiedOn',
  }),
  bed_recheck_due: warning('docs/practice.md 6 (guidance)', {
    reason: text(
      'It is time to confirm the bed at {place} once more: {step}.',
      'Es momento de confirmar otra vez la cama en {place}: {step}.',
    ),
    fix: text('Call and write down who said yes', 'Llamar y anotar quién dijo que sí'),
    field: 'confirmations',
  }),
  arrival_outside_hours: warning('docs/practice.md 6 (guidance)', {
    reason: text(
      '{place} lets nobody in at the hour when you would arrive.',
      '{place} no recibe a nadie a la hora en que ustedes llegarían.',
    ),
    fix: text('Ask for another hour, or move the day', 'Pedir otra hora o mover la fecha'),
    field: 'admissionTimes',
  }),
  referral_undisclosed: blocker('ekra, docs/practice.md 1.1', {
    reason: text(
      'A professional suggested {place} and has not said whether there is any payment or tie.',
      'Un profesional sugirió {place} y no ha dicho si hay algún pago o vínculo.',
    ),
    fix: text('Say it, even when there is none', 'Decirlo, aunque no haya ninguno'),
    field: 'referral',
  }),
  sole_option: warning('docs/practice.md 6 (guidance)', {
    reason: text(
      '{place} is the only place that was looked at. Compare it with another one.',
      '{place} es el único lugar que se consideró. Compárelo con otro.',
    ),
    fix: text('Look at a second place', 'Buscar un segundo lugar'),
  }),
  backup_same_place: warning('docs/practice.md 6 (guidance)', {
    reason: text(
      'The backup is at the same address and the same level as {place}. Both can be lost at once.',
      'La alternativa está en la misma dirección y el mismo nivel que {place}. Ambas se pueden perder a la vez.',
    ),
    fix: text('Choose another level or another site', 'Elegir otro nivel u otro sitio'),
  }),
  detox_not_offered: warning('S1.10', {
    reason: text(
      'Stopping can be dangerous with what your loved one uses, and {place} has no detox for it.',
      'Con lo que usa su ser querido, dejarlo puede ser peligroso, y {place} no ofrece desintoxicación para eso.',
    ),
    fix: text('Ask where detox happens first', 'Preguntar dónde se hace primero la desintoxicación'),
    field: 'criteria',
  }),
  medicines_refused: warning('docs/practice.md 6 (guidance)', {
    reason: text(
      '{place} takes nobody who takes medicines for opioid use. That is a warning sign.',
      '{place} no acepta a quien toma medicamentos para opioides. Es una señal de alerta.',
    ),
    fix: text('Ask why, or look at another place', 'Preguntar por qué o buscar otro lugar'),
    field: 'criteria',
  }),
})
