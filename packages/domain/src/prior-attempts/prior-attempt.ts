import type { Approach } from '../approaches/approach.ts'
import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import { answerSoFar, type OutcomeDecision } from '../outcomes/outcome.ts'
import type { Cause } from '../reviews/causes.ts'
import type { Text } from '../text.ts'

/** Who led an attempt that was made elsewhere. */
export const LED_BY = ['family', 'friend', 'professional', 'clinician', 'court_or_work', 'not_known'] as const
/** `not_known` where the family cannot say; it is no judgment of the attempt. */
export type LedBy = (typeof LED_BY)[number]

/** By the part that somebody had, never by name. */
export const LED_BY_LABELS: Readonly<Record<LedBy, Text>> = {
  family: { en: 'The family', es: 'La familia' },
  friend: { en: 'A friend', es: 'Un amigo o amiga' },
  professional: { en: 'An interventionist', es: 'Una persona profesional en intervención' },
  clinician: { en: 'A doctor or therapist', es: 'Personal médico o terapeuta' },
  court_or_work: { en: 'A court or an employer', es: 'Un tribunal o el trabajo' },
  not_known: { en: 'Not known', es: 'No se sabe' },
}

/** An attempt made before, here or elsewhere, as the rules see it (S3.1). */
export type AttemptFacts = Readonly<{
  approach: Approach | null
  announced: boolean | null
  decision: OutcomeDecision
  causes: readonly Cause[]
}>

/** Causes that say: it felt like an attack or an ambush (docs/practice.md 10.3). */
const AMBUSH: readonly Cause[] = ['F10', 'F17']

/** An attempt that was answered without a yes; nobody's failure (S1.2). One that was called off was not answered. */
export const metNoYes = (attempt: AttemptFacts): boolean => answerSoFar(attempt) === 'no'

/** Whether an attempt felt like an ambush: it was a surprise that met a no, or its review says so (S0, S3.8). */
export const feltLikeAmbush = (attempt: AttemptFacts): boolean =>
  metNoYes(attempt) && (attempt.announced === false || AMBUSH.some((cause) => attempt.causes.includes(cause)))

const DATED = dated('guide', 'S3.2, S3.4, S3.12', '2026-11-25', '2027-11-25')

/** What a family reads that comes with an attempt behind it: do not give up, and learn from it (S3.2, S3.4, S3.12). */
export const AFTER_AN_ATTEMPT = content('after-an-attempt', DATED, {
  not_the_end: {
    en: 'A no is not the end. Many people say yes later, after more than one talk.',
    es: 'Un no no es el final. Muchas personas dicen que sí más tarde, después de más de una conversación.',
  },
  learning: {
    en: 'What you write here is for learning. Look for what the plan lacked, not for who was wrong.',
    es: 'Lo que escriba aquí es para aprender. Busque qué le faltó al plan, no quién se equivocó.',
  },
  not_your_fault: {
    en: 'A strong reaction can come after a good talk, too. It does not show that you did it badly.',
    es: 'Una reacción fuerte también puede venir después de una buena conversación. No muestra que la hicieron mal.',
  },
  next: {
    en: 'Note what was said and what helped. The ways to reach your loved one are then ranked anew.',
    es: 'Anote qué se dijo y qué ayudó. Después se ordenan de nuevo las formas de llegar a su ser querido.',
  },
})
