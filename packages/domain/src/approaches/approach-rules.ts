import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('approach')

/** What readiness asks of the approach (S0.14, S3.13). */
export const APPROACH_RULES = content('readiness', RULES_DATED, {
  help_comes_first: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text(
      'There is no meeting for now: help for the danger comes first.',
      'Por ahora no hay reunión: primero la ayuda para el peligro.',
    ),
    fix: text('Choose an approach when it is safe', 'Elegir un enfoque cuando sea seguro'),
    field: 'approach',
  }),
  crisis_comes_first: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text(
      'Something dangerous stands in the way. Help for it comes before any meeting.',
      'Hay un peligro presente. La ayuda para eso va antes de cualquier reunión.',
    ),
    fix: text('See what comes first', 'Ver qué va primero'),
    field: 'approach',
    audience: 'leads',
  }),
  approach_needs_a_look: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text(
      'Those who lead the case look again at how to reach your loved one.',
      'Quienes dirigen el caso revisan de nuevo cómo llegar a su ser querido.',
    ),
    fix: text('Ask the family lead', 'Pregunte a quien dirige'),
  }),
  approach_recheck: warning('docs/practice.md 2.5 (guidance)', {
    reason: text(
      'What you know has changed since you chose. Another way now fits better: {approach}.',
      'Lo que saben cambió desde que eligieron. Ahora encaja mejor otra forma: {approach}.',
    ),
    fix: text('Look at the choice again', 'Revisar la elección'),
    field: 'approach',
    audience: 'leads',
  }),
  worksheet_missing: blocker('docs/practice.md 2 (guidance)', {
    reason: text('{paper}: not written yet.', '{paper}: aún no está escrito.'),
    fix: text('Write it', 'Escribirlo'),
    field: 'worksheets',
  }),
  recovery_plan_missing: blocker('docs/practice.md 2.4 (guidance)', {
    reason: text(
      '{name} has no recovery plan of their own yet.',
      '{name} aún no tiene su propio plan de recuperación.',
    ),
    fix: text('Write the plan of {name}', 'Escribir el plan de {name}'),
    field: 'worksheets',
  }),
  approach_is_open: blocker('docs/practice.md 2.2, 2.4', {
    reason: text(
      'This approach has no surprise: your loved one knows of the meeting and is invited.',
      'Este enfoque no tiene sorpresas: su ser querido sabe de la reunión y recibe una invitación.',
    ),
    fix: text('Invite them openly', 'Invitar abiertamente'),
    field: 'announced',
  }),
  surprise_costs_trust: warning('S3.13, S0.14', {
    reason: text(
      'Your loved one does not know about the meeting. A surprise can feel like an ambush.',
      'Su ser querido no sabe de la reunión. Una sorpresa puede sentirse como una emboscada.',
    ),
    fix: text('Think about inviting them openly', 'Pensar en invitar abiertamente'),
    field: 'announced',
  }),
})
