import { answerSoFar, type OutcomeDecision } from '../outcomes/outcome.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import type { Text } from '../text.ts'

/** Where a case stands, from the first call to long-term recovery (F2, S0.24: it is not closed on admission). */
export const CASE_STAGES = [
  'first_call',
  'assessing',
  'planning',
  'ready',
  'after_a_no',
  'in_treatment',
  'aftercare',
  'long_term_recovery',
  'closed',
] as const
/** Where a case stands, from the first call to long-term recovery; it is moved by hand (F2). */
export type CaseStageName = (typeof CASE_STAGES)[number]

/** Each stage by its name, and what is done while a case is in it (F2). */
export const CASE_STAGE_LABELS: Readonly<Record<CaseStageName, { label: Text; hint: Text }>> = {
  first_call: {
    label: { en: 'First call', es: 'Primera llamada' },
    hint: { en: 'Somebody has asked for help.', es: 'Alguien pidió ayuda.' },
  },
  assessing: {
    label: { en: 'Getting to know the situation', es: 'Conociendo la situación' },
    hint: {
      en: 'FirstCall, danger, and which approach fits.',
      es: 'Primeras preguntas, peligro y qué enfoque conviene.',
    },
  },
  planning: {
    label: { en: 'Planning', es: 'Preparando' },
    hint: { en: 'People, words, limits, a place.', es: 'Personas, palabras, límites y un lugar.' },
  },
  ready: {
    label: { en: 'Ready for the day', es: 'Todo listo para el día' },
    hint: { en: 'The plan is locked.', es: 'El plan está cerrado.' },
  },
  after_a_no: {
    label: { en: 'After a no', es: 'Después de un no' },
    hint: {
      en: 'Limits are kept, the offer stays open, the next attempt is thought about.',
      es: 'Se mantienen los límites, la oferta sigue en pie y se piensa el próximo intento.',
    },
  },
  in_treatment: {
    label: { en: 'In treatment', es: 'En tratamiento' },
    hint: { en: 'Admitted somewhere.', es: 'Ya ingresó en algún lugar.' },
  },
  aftercare: {
    label: { en: 'Aftercare', es: 'Cuidados posteriores' },
    hint: { en: 'The first treatment is over; support goes on.', es: 'Terminó el primer tratamiento; el apoyo sigue.' },
  },
  long_term_recovery: {
    label: { en: 'Long-term recovery', es: 'Recuperación a largo plazo' },
    hint: {
      en: 'Check-ins are rare and the door stays open.',
      es: 'Los contactos son pocos y la puerta sigue abierta.',
    },
  },
  closed: {
    label: { en: 'Closed', es: 'Cerrado' },
    hint: {
      en: 'Nothing more is planned here. It can be opened again.',
      es: 'No se planea nada más aquí. Se puede abrir otra vez.',
    },
  },
}

const AFTER_THE_ANSWER = { yes: 'in_treatment', no: 'after_a_no' } as const

/** The stage that the newest plan suggests; a person decides. While the answer is open, the day is not over. */
export const suggestedStage = (
  plan: { status: PlanStatus; decision: OutcomeDecision | null } | null,
): CaseStageName => {
  if (plan === null) return 'first_call'
  if (plan.status === 'drafting') return 'planning'
  const answer = plan.decision && answerSoFar({ decision: plan.decision })
  return answer === null ? 'ready' : AFTER_THE_ANSWER[answer]
}
