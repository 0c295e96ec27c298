import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import type { RiskLevel } from '../risk-assessments/risk.ts'
import { GATES } from '../risk-assessments/risk-gate.ts'
import type { Source, Text } from '../text.ts'

const DATED = dated('guide', 'docs/practice.md 10.5 (guidance)', '2026-11-25', '2027-11-25')

/** A next attempt begins from a finished review (S1.13; docs/product.md 3). */
export function decideNextAttempt(previousStatus: PlanStatus): Decision<Refusal> {
  if (previousStatus === 'reviewed') return yes
  return no({
    rule: 'last_attempt_not_reviewed',
    reason: {
      en: 'Finish the review of the last attempt first. The next plan is made from what it found.',
      es: 'Termine primero la revisión del último intento. El próximo plan se hace con lo que encontró.',
    },
  })
}

/** Something to consider before a next attempt; none of it blocks (docs/practice.md 10.5). */
export type AttemptHint = { readonly hint: string; readonly says: Text; readonly source: Source }

const guided = (hint: string, en: string, es: string): AttemptHint => ({
  hint,
  says: { en, es },
  source: { ref: 'docs/practice.md 10.5', standing: 'guidance' },
})

/** When a next attempt has the best ground; there is no published waiting time (docs/practice.md 10.5, guidance). */
export const NEXT_ATTEMPT_CONDITIONS = content('next-attempt-conditions', DATED, {
  risk: guided('risk', 'The risk is not high.', 'El riesgo no es alto.'),
  own_actions: guided(
    'own_actions',
    'You have done most of what you set out to do yourselves.',
    'Han hecho la mayor parte de lo que se propusieron.',
  ),
  consequences: guided(
    'consequences',
    'The consequences have been kept for two to four weeks, without going back on them.',
    'Las consecuencias se han cumplido de dos a cuatro semanas, sin dar marcha atrás.',
  ),
  treatment: guided(
    'treatment',
    'Place and insurance have been checked in the last three days.',
    'El lugar y el seguro se verificaron en los últimos tres días.',
  ),
  one_surprise: guided(
    'one_surprise',
    'There has been no surprise yet, or this one is announced.',
    'Aún no hubo una sorpresa, o esta vez se avisa.',
  ),
  two_weeks: guided(
    'two_weeks',
    'Two weeks have passed since the last talk, unless a window opens.',
    'Han pasado dos semanas desde la última conversación, salvo que se abra una oportunidad.',
  ),
} as const satisfies Record<string, AttemptHint>)

const TWO_WEEKS = 14 * 86_400_000

/** The conditions that this attempt does not meet as far as the plans can tell. Hints only: families know their moment. */
export function unmetConditions({
  now,
  lastTalkAt,
  lastWasSurprise,
  thisIsSurprise,
  riskLevel,
}: {
  now: Date
  lastTalkAt: string | null
  lastWasSurprise: boolean
  thisIsSurprise: boolean
  riskLevel: RiskLevel | null
}): AttemptHint[] {
  const { risk, one_surprise, two_weeks } = NEXT_ATTEMPT_CONDITIONS
  const unmet: AttemptHint[] = []
  if (riskLevel !== null && (GATES[riskLevel] === 'signature_needed' || GATES[riskLevel] === 'locked')) unmet.push(risk)
  if (lastWasSurprise && thisIsSurprise) unmet.push(one_surprise)
  if (lastTalkAt !== null && now.getTime() - Date.parse(lastTalkAt) < TWO_WEEKS) unmet.push(two_weeks)
  return unmet
}

/** Moments in which a talk may come sooner (docs/practice.md 10.5, guidance). */
export const WINDOWS: readonly Text[] = content('windows', DATED, [
  {
    en: 'They ask for help, or ask a calm question about it',
    es: 'Pide ayuda o hace una pregunta tranquila sobre ella',
  },
  { en: 'A visit to the emergency room', es: 'Una visita a urgencias' },
  { en: 'An arrest', es: 'Un arresto' },
  { en: 'A loss or a death', es: 'Una pérdida o una muerte' },
  { en: 'A scare', es: 'Un susto' },
  { en: 'A pregnancy', es: 'Un embarazo' },
])

/** What helps between two attempts (docs/practice.md 10.5). */
export const BETWEEN_ATTEMPTS: readonly Text[] = content('between-attempts', DATED, [
  { en: 'Stay in touch, as you agreed', es: 'Mantener el contacto, como acordaron' },
  { en: 'Learn the skills of the CRAFT approach', es: 'Aprender las habilidades del enfoque CRAFT' },
  { en: 'Keep naloxone at home', es: 'Tener naloxona en casa' },
  { en: 'Take care of yourselves; join a family group', es: 'Cuidarse; unirse a un grupo para familias' },
  { en: 'Leave the offer open, on a card', es: 'Dejar la oferta abierta, en una tarjeta' },
  {
    en: 'Be ready to leave for treatment within 24 hours',
    es: 'Estar listos para salir hacia el tratamiento en 24 horas',
  },
])

/** Hope, with its number and where it comes from (docs/practice.md 10.5). */
export const HOPE: { readonly says: Text; readonly source: Source } = content('hope', DATED, {
  says: {
    en: 'In a national sample of people in the United States who resolved a problem with alcohol or drugs, half needed two serious attempts or fewer.',
    es: 'En una muestra nacional de personas en Estados Unidos que resolvieron un problema con el alcohol o las drogas, la mitad necesitó dos intentos serios o menos.',
  },
  source: { ref: 'kelly_2019', standing: 'sourced' },
})
