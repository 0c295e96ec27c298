import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('contingencies')

/** What readiness asks for the ways in which the day can go differently (S1.16). */
export const CONTINGENCY_RULES = content('readiness', RULES_DATED, {
  failure_mode_uncovered: blocker('S1.16, docs/practice.md 8', {
    reason: text('{mode}: {lacks}.', '{mode}: {lacks}.'),
    fix: text('Prepare an answer and name who acts', 'Preparar una respuesta y decir quién actúa'),
  }),
  answers_not_rehearsed: warning('S1.16', {
    reason: text(
      '{count} of the prepared answers were not rehearsed yet.',
      '{count} de las respuestas preparadas aún no se ensayaron.',
    ),
    fix: text('Rehearse them and tick them', 'Ensayarlas y marcarlas'),
  }),
})
