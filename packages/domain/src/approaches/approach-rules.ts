import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plans/finding.ts'

const { warning } = rulesOf('approach')

/** What readiness asks of the approach (S0.14, S3.13). */
export const APPROACH_RULES = content('readiness', RULES_DATED, {
  surprise_costs_trust: warning('S3.13, S0.14', {
    reason: text(
      'Your loved one does not know about the meeting. A surprise can feel like an ambush.',
      'Su ser querido no sabe de la reunión. Una sorpresa puede sentirse como una emboscada.',
    ),
    fix: text('Think about inviting them openly', 'Pensar en invitar abiertamente'),
    field: 'announced',
  }),
})
