import { text } from '@holdfast/content/prior-attempts'
import type { Approach } from '../plan/approach.ts'
import { content } from '../content/content.ts'
import { answerSoFar, type OutcomeDecision } from '../outcomes/outcome.ts'
import type { Cause } from '../reviews/causes.ts'
import type { Text } from '../text.ts'

/** Who led an attempt that was made elsewhere. */
export const LED_BY = ['family', 'friend', 'professional', 'clinician', 'court_or_work', 'not_known'] as const
/** `not_known` where the family cannot say; it is no judgment of the attempt. */
export type LedBy = (typeof LED_BY)[number]

/** By the part that somebody had, never by name. */
export const LED_BY_LABELS: Readonly<Record<LedBy, Text>> = {
  family: text('led-by-labels.family'),
  friend: text('led-by-labels.friend'),
  professional: text('led-by-labels.professional'),
  clinician: text('led-by-labels.clinician'),
  court_or_work: text('led-by-labels.court_or_work'),
  not_known: text('led-by-labels.not_known'),
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

/** What a family reads that comes with an attempt behind it: do not give up, and learn from it (S3.2, S3.4, S3.12). */
export const AFTER_AN_ATTEMPT = content('after-an-attempt', {
  not_the_end: text('after-an-attempt.not_the_end'),
  learning: text('after-an-attempt.learning'),
  not_your_fault: text('after-an-attempt.not_your_fault'),
  next: text('after-an-attempt.next'),
})
