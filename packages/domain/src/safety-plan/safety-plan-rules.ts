import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('safety')

/** What readiness asks of the safety plan. The words tell nobody why it is asked. */
export const SAFETY_PLAN_RULES = content('readiness', RULES_DATED, {
  safety_plan_missing: blocker('S4.9, docs/practice.md 9.2', {
    reason: text(
      'The safety plan is not finished: its parts, who calls, and the nearest emergency room.',
      'El plan de seguridad no está terminado: sus partes, quién llama y la sala de urgencias más cercana.',
    ),
    fix: text('Write the safety plan', 'Escribir el plan de seguridad'),
  }),
  naloxone_missing: blocker('ahrq_moud, docs/practice.md 7.5', {
    reason: text('Nobody has written down where the naloxone is.', 'Nadie ha anotado dónde está la naloxona.'),
    fix: text('Get naloxone, and say where it is', 'Conseguir naloxona y decir dónde está'),
    field: 'naloxoneAt',
  }),
  safety_review_due: warning('docs/practice.md 9.2', {
    reason: text(
      'The day on which you wanted to look at the safety plan again has passed.',
      'Ya pasó el día en que querían mirar otra vez el plan de seguridad.',
    ),
    fix: text('Look at it again', 'Mirarlo otra vez'),
    field: 'reviewOn',
  }),
})
