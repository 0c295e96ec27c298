import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plans/finding.ts'

const { blocker, warning } = rulesOf('approach')

/** What readiness asks of the approach (S0.14, S3.13). */
export const APPROACH_RULES = content('readiness', RULES_DATED, {
  help_comes_first: blocker('domain.md 2.5 (guidance)', {
    reason: text(
      'There is no meeting for now: help for the danger comes first.',
      'Por ahora no hay reunión: primero la ayuda para el peligro.',
    ),
    fix: text('Choose an approach when it is safe', 'Elegir un enfoque cuando sea seguro'),
    field: 'approach',
  }),
  approach_is_open: blocker('domain.md 2.2, domain.md 2.4', {
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
