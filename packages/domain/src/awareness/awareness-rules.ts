import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker } = rulesOf('people')

/** What readiness asks once the loved one may know (F15, S3.13). */
export const AWARENESS_RULES = content('readiness', RULES_DATED, {
  plan_may_be_known: blocker('S3.13, docs/practice.md 8', {
    reason: text(
      'Your loved one may know about the plan. Day and approach are open again.',
      'Su ser querido quizás sabe del plan. El día y el enfoque quedan abiertos.',
    ),
    fix: text('Decide how you go on', 'Decidan cómo siguen'),
    field: 'awareness',
  }),
  disclosure_not_followed: blocker('S3.13, docs/practice.md 8', {
    reason: text(
      'You decided how to go on, but the plan is still as it was.',
      'Decidieron cómo seguir, pero el plan sigue como estaba.',
    ),
    fix: text('Change the plan as you decided', 'Cambien el plan como decidieron'),
    field: 'awareness',
  }),
})
