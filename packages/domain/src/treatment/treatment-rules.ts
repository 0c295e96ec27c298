import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plans/finding.ts'

const { blocker, warning } = rulesOf('treatment')

/** What readiness asks of the treatment place (S2.1, S2.2, domain.md 6). */
export const TREATMENT_RULES = content('readiness', RULES_DATED, {
  no_chosen_place: blocker('S2.1', {
    reason: text(
      'No treatment place is chosen. The question on the day names one place, today.',
      'No hay un lugar de tratamiento elegido. La pregunta del día nombra un lugar, hoy.',
    ),
    fix: text('Choose a place', 'Elija un lugar'),
  }),
  no_backup_place: blocker('domain.md 6', {
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
  bed_hold_expired: blocker('domain.md 6', {
    reason: text(
      'The place at {place} is no longer held on the day.',
      'El lugar en {place} ya no está reservado para ese día.',
    ),
    fix: text('Ask them to hold it again', 'Pedir que lo reserven de nuevo'),
    field: 'bedHeldUntil',
  }),
  bed_not_held: warning('domain.md 6', {
    reason: text('No place is held at {place} yet.', 'Aún no hay un lugar reservado en {place}.'),
    fix: text('Ask them to hold one', 'Pedir que reserven uno'),
    field: 'bedHeldUntil',
  }),
})
