import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import type { RunEventKind } from './run-event.ts'
import type { ConsequenceLock } from './run-state.ts'

const DATED = dated('label', 'docs/practice.md 7.3, 7.5, 10.1 (guidance)', '2026-11-25', '2027-11-25')
const t = (en: string, es: string): Text => ({ en, es })

/** What each event of the day is called: one tap, one line in the record. */
export const EVENT_LABELS: Readonly<Record<RunEventKind, Text>> = content('run-events', DATED, {
  arrived: t('They arrived', 'Llegó'),
  welcome_said: t('Welcome said', 'Bienvenida dicha'),
  step_moved: t('Moved on', 'Se pasó a otro paso'),
  letter_read: t('Letter read', 'Carta leída'),
  pause: t('Pause', 'Pausa'),
  resumed: t('Going on', 'Continuamos'),
  left_the_room: t('Left the room', 'Salió de la sala'),
  came_back: t('Came back', 'Volvió'),
  left_the_house: t('Left the house', 'Se fue de la casa'),
  objection: t('An objection', 'Una objeción'),
  bargaining_offer: t('Offered a deal', 'Propuso un trato'),
  answer_said: t('The agreed answer was said', 'Se dijo la respuesta acordada'),
  reaction: t('A reaction', 'Una reacción'),
  asked: t('The question was put', 'Se hizo la pregunta'),
  second_ask: t('Asked a second time', 'Se preguntó otra vez'),
  yes: t('Yes', 'Sí'),
  no: t('No', 'No'),
  not_sure: t('Not sure', 'No lo sabe'),
  consequence_read: t('Consequence read', 'Consecuencia leída'),
  consequence_understood: t('They said it back', 'Lo repitió con sus palabras'),
  safety_concern: t('Something is not safe', 'Algo no es seguro'),
  stop: t('Stopped', 'Se detuvo'),
  emergency_call: t('Emergency call made', 'Se llamó a emergencias'),
  hotline_contacted: t('A crisis line was called', 'Se llamó a una línea de crisis'),
  naloxone_given: t('Naloxone given', 'Se dio naloxona'),
  help_arrived: t('Help is here', 'Llegó la ayuda'),
  set_out: t('On the way', 'En camino'),
  arrived_at_care: t('Arrived at the place', 'Llegó al lugar'),
  admission_confirmed: t('Admission confirmed', 'Ingreso confirmado'),
  travel_consent_withdrawn: t('Does not want to go on', 'No quiere seguir el viaje'),
  note: t('A note', 'Una nota'),
  correction: t('Taken back', 'Anulado'),
})

/** Why the consequences stay closed, for whoever looks for them. */
export const CONSEQUENCE_LOCKS: Readonly<Record<ConsequenceLock, Text>> = content('consequence-locks', DATED, {
  no_answer_yet: t(
    'They open after a no. Until then nobody speaks of them.',
    'Se abren después de un no. Hasta entonces nadie habla de ellas.',
  ),
  not_a_no: t('They are only for a no.', 'Son solo para un no.'),
  disputed: t(
    'Two of you heard different answers. Ask once more, calmly.',
    'Dos de ustedes oyeron respuestas distintas. Pregunten una vez más, con calma.',
  ),
  crisis: t('Not now. Safety comes first.', 'Ahora no. Primero la seguridad.'),
  risk: t(
    'The risk questions say that nobody reads them today. Say the love and the offer.',
    'Las preguntas de riesgo dicen que hoy nadie las lee. Diga el cariño y la oferta.',
  ),
  not_told: t(
    'This phone has not heard how the meeting began. Ask whoever leads it; say the love and the offer.',
    'Este teléfono no se ha enterado de cómo empezó la reunión. Pregunte a quien la dirige; diga el cariño y la oferta.',
  ),
})
