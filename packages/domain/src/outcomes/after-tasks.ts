import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Source, Text } from '../text.ts'
import { answerSoFar, type Held, type OutcomeDecision, tookPlace } from './outcome.ts'

const DATED = dated('template', 'docs/practice.md 5.4, 7.3, 9.5 (guidance)', '2026-11-25', '2027-11-25')

/**
 * Something to do after the day, so many days after the outcome is known, or at an hour of its own. Whoever follows up looks
 * after it at first; a commitment is each participant's own.
 */
export type AfterTask = {
  code: string
  title: Text
  inDays: number
  inHours: number | null
  each: boolean
  source: Source
}

type Timing = { inDays: number; each?: boolean } | { inHours: number }
const task = (code: string, timing: Timing, ref: string, en: string, es: string): AfterTask => ({
  code,
  inDays: 'inDays' in timing ? timing.inDays : Math.floor(timing.inHours / 24),
  inHours: 'inHours' in timing ? timing.inHours : null,
  each: 'each' in timing && timing.each === true,
  title: { en, es },
  source: { ref, standing: ref.startsWith('docs/') ? 'guidance' : 'sourced' },
})

/** What an outcome puts on the list, with somebody's name and a day (S0.19, S0.28, S0.30; F33, F79). */
export const AFTER_TASKS = content('after-tasks', DATED, {
  always: [
    task(
      'family_support',
      { inDays: 3 },
      'S0.30',
      'First date with help for the family: a group, a counselor',
      'Primera cita de ayuda para la familia: un grupo, una consejera',
    ),
    task(
      'therapy_person',
      { inDays: 7 },
      'S0.30',
      'Offer your loved one a first talk with a therapist',
      'Ofrecer a su ser querido una primera cita con terapeuta',
    ),
  ],
  yes: [
    task(
      'arrival_call',
      { inDays: 0 },
      'docs/practice.md 7.3',
      'The call from the place: they arrived',
      'La llamada desde el lugar: ya llegó',
    ),
    task(
      'trust_repair',
      { inDays: 2, each: true },
      'S0.19',
      'One thing that I do to mend trust, and by when',
      'Una cosa que hago para reparar la confianza, y para cuándo',
    ),
    task(
      'presence',
      { inDays: 3, each: true },
      'S0.19',
      'When I visit, call, or come to a family session',
      'Cuándo visito, llamo o voy a una sesión familiar',
    ),
  ],
  no: [
    task(
      'check_2h',
      { inHours: 2 },
      'S1.12, docs/practice.md 5.4',
      'First check, about two hours later: is everyone safe?',
      'Primer contacto, unas dos horas después: ¿están todos a salvo?',
    ),
    task(
      'check_24h',
      { inHours: 24 },
      'S1.12, docs/practice.md 5.4',
      'Check after a day: what was hard to keep?',
      'Contacto al día siguiente: ¿qué costó cumplir?',
    ),
    task(
      'standing_offer',
      { inDays: 1 },
      'S1.18',
      'Send the standing offer in writing: what stays open, and whom to call',
      'Enviar por escrito la oferta que sigue en pie: qué sigue abierto y a quién llamar',
    ),
    task(
      'check_72h',
      { inHours: 72 },
      'S1.12, docs/practice.md 5.4',
      'Check after three days: who needs support to hold on?',
      'Contacto a los tres días: ¿quién necesita apoyo para sostenerlo?',
    ),
    task(
      'check_7d',
      { inHours: 168 },
      'S1.12, docs/practice.md 5.4',
      'Check after a week: what held, and what comes next?',
      'Contacto a la semana: ¿qué se sostuvo y qué sigue?',
    ),
  ],
  stopped: [
    task(
      'after_stop_call',
      { inDays: 1 },
      'S4.11, docs/practice.md 9.5',
      'Call each person: safe, slept, company? Nobody has to tell it again',
      'Llamar a cada persona: ¿a salvo, durmió, acompañada? Nadie tiene que contarlo otra vez',
    ),
    task(
      'critical_incident',
      { inDays: 3 },
      'S4.11, docs/practice.md 9.5',
      'After the stop: offer first aid for the soul and one calm look back; nobody has to come',
      'Después de la interrupción: ofrecer primeros auxilios emocionales y una mirada tranquila; nadie está obligado',
    ),
  ],
} satisfies Record<string, readonly AfterTask[]>)

const STOPPED: readonly Held[] = ['stopped_safety', 'stopped_medical']

/**
 * What an outcome asks people to do next. A stop asks for care first; a meeting that was not held asks for the
 * family's own help only, and so does one whose answer is not known yet.
 */
export function afterTasks({ held, decision }: { held: Held; decision: OutcomeDecision }): AfterTask[] {
  if (STOPPED.includes(held)) return [...AFTER_TASKS.stopped, ...AFTER_TASKS.always]
  if (!tookPlace(held)) return [...AFTER_TASKS.always]
  const answer = answerSoFar({ decision })
  return [...(answer === null ? [] : AFTER_TASKS[answer]), ...AFTER_TASKS.always]
}
