import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('risk')
const SOURCE = 'S4.8, docs/practice.md 9.1'

/** What readiness asks before a meeting can be safe (docs/practice.md 9.1). */
export const RISK_RULES = content('readiness', RULES_DATED, {
  risk_missing: blocker(SOURCE, {
    reason: text('Nobody has looked at what could be dangerous.', 'Nadie ha revisado qué podría ser peligroso.'),
    fix: text('Answer the risk questions', 'Contestar las preguntas de riesgo'),
  }),
  risk_old: blocker(SOURCE, {
    reason: text(
      'The risk questions were answered too long ago.',
      'Las preguntas de riesgo se contestaron hace demasiado tiempo.',
    ),
    fix: text('Answer them again', 'Contestarlas otra vez'),
  }),
  risk_ask_due: warning('docs/practice.md 9.1, S4.14', {
    reason: text(
      'The day comes closer. The risk questions are asked again a week before, the day before, and on the day.',
      'El día se acerca. Las preguntas de riesgo se repiten una semana antes, el día anterior y el mismo día.',
    ),
    fix: text('Look once more', 'Mirar una vez más'),
  }),
  risk_imminent: blocker(SOURCE, {
    reason: text(
      'There is danger right now. Get help first; the meeting waits.',
      'Hay peligro en este momento. Primero pida ayuda; la reunión espera.',
    ),
    fix: text('Look at the emergency numbers', 'Ver los números de emergencia'),
    audience: 'leads',
  }),
  risk_violence_at_home: blocker('S4.19, docs/practice.md 9.1', {
    reason: text(
      'There is violence at home. An advocate comes first; there is no joint meeting before that.',
      'Hay violencia en casa. Primero una defensora; antes de eso no hay reunión conjunta.',
    ),
    fix: text('See what comes first', 'Ver qué va primero'),
    audience: 'leads',
  }),
  risk_high_unsigned: blocker(SOURCE, {
    reason: text(
      'The risk is high. A professional must sign how it is lowered.',
      'El riesgo es alto. Un profesional debe firmar cómo se reduce.',
    ),
    fix: text('Ask a professional', 'Pedir a un profesional'),
    audience: 'leads',
  }),
  risk_needs_professional: blocker(SOURCE, {
    reason: text(
      'At this risk a professional should lead the room.',
      'Con este riesgo, un profesional debe guiar la reunión.',
    ),
    fix: text('Invite an interventionist', 'Invitar a un profesional de intervención'),
    audience: 'leads',
  }),
  safety_needs_a_look: blocker(SOURCE, {
    reason: text(
      'Those who lead the case still look into safety.',
      'Quienes dirigen el caso aún revisan la seguridad.',
    ),
    fix: text('Ask the family lead', 'Pregunte a quien dirige'),
  }),
})
