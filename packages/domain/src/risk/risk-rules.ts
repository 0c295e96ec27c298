import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plans/finding.ts'

const { blocker } = rulesOf('risk')
const SOURCE = 'S4.8, domain.md 9.1'

/** What readiness asks before a meeting can be safe (domain.md 9.1). */
export const RISK_RULES = content('readiness', RULES_DATED, {
  risk_missing: blocker(SOURCE, {
    reason: text('Nobody has looked at what could be dangerous.', 'Nadie ha revisado qué podría ser peligroso.'),
    fix: text('Answer the risk questions', 'Contestar las preguntas de riesgo'),
  }),
  risk_old: blocker(SOURCE, {
    reason: text(
      'The risk questions were answered over a week ago.',
      'Las preguntas de riesgo se contestaron hace más de una semana.',
    ),
    fix: text('Answer them again', 'Contestarlas otra vez'),
  }),
  risk_imminent: blocker(SOURCE, {
    reason: text(
      'There is danger right now. Get help first; the meeting waits.',
      'Hay peligro en este momento. Primero pida ayuda; la reunión espera.',
    ),
    fix: text('Look at the emergency numbers', 'Ver los números de emergencia'),
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
