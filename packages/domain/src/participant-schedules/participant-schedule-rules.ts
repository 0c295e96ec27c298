import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { warning } = rulesOf('logistics')

/** What readiness asks of each person's day. */
export const PARTICIPANT_SCHEDULE_RULES = content('readiness', RULES_DATED, {
  no_arrival_order: warning('docs/practice.md 7.1, 7.3 (guidance)', {
    reason: text('Nobody knows yet when to come.', 'Nadie sabe todavía a qué hora llegar.'),
    fix: text('Set who comes when', 'Decir quién llega cuándo'),
    field: 'minutesBefore',
  }),
  time_off_open: warning('S2.13, docs/practice.md 7.1', {
    reason: text('{name} still has to be free that day.', '{name} aún tiene que quedar libre ese día.'),
    fix: text('Arrange the day off', 'Arreglar el día libre'),
    field: 'timeOff',
  }),
  evening_open: warning('S0.22, S3.16', {
    reason: text(
      '{name} has no plan for that evening. It will be a hard day for everyone.',
      '{name} no tiene plan para esa noche. Será un día difícil para todos.',
    ),
    fix: text('Decide with whom you are that evening', 'Decidir con quién estará esa noche'),
    field: 'aftercarePlan',
  }),
})
