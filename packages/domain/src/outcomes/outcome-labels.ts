import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import type { Goal, GoalAnswer, Held, OutcomeDecision, Reaction, ReasonSource } from './outcome.ts'

const DATED = dated('note', 'S0.21, S1.2, docs/practice.md 10.1', '2026-11-25', '2027-11-25')

/** What stands above the outcome (docs/practice.md 10.1; docs/product.md 7.3). */
export const OUTCOME_NOTES = content('outcome-notes', DATED, {
  no_is_not_failure: {
    en: 'A no can follow a perfect plan. It is an answer for today, and the offer stays open.',
    es: 'Un "no" puede llegar después de un plan perfecto. Es una respuesta por hoy, y la oferta sigue abierta.',
  },
  reaction_is_not_outcome: {
    en: 'Tears, anger or silence are reactions. They say little about what comes next.',
    es: 'Las lágrimas, el enojo o el silencio son reacciones. Dicen poco de lo que vendrá.',
  },
  too_early_is_fine: {
    en: '"Too early to say" is always a good answer.',
    es: '"Es pronto para saberlo" siempre es una buena respuesta.',
  },
} as const satisfies Record<string, Text>)

/** What became of the meeting; a day that was called off counts, too (docs/practice.md ruling 8). */
export const HELD_LABELS: Readonly<Record<Held, Text>> = {
  held: { en: 'Held as planned', es: 'Se hizo según el plan' },
  waited_then_held: { en: 'Held after a wait', es: 'Se hizo después de esperar' },
  postponed: { en: 'Put off to another day', es: 'Se pasó a otro día' },
  cancelled_by_family: { en: 'Called off by the family', es: 'La familia la canceló' },
  cancelled_safety: { en: 'Called off for safety', es: 'Se canceló por seguridad' },
  person_absent: { en: 'Your loved one did not come', es: 'Su ser querido no llegó' },
  person_left_early: { en: 'Your loved one left before the end', es: 'Su ser querido se fue antes del final' },
  stopped_safety: { en: 'Stopped for safety', es: 'Se detuvo por seguridad' },
  stopped_medical: { en: 'Stopped for a medical reason', es: 'Se detuvo por un motivo médico' },
}

/** "Said no for now": a no is open, and not a failure (S1.2). */
export const DECISION_LABELS: Readonly<Record<OutcomeDecision, Text>> = {
  accepted_now: { en: 'Said yes, for today', es: 'Dijo que sí, para hoy' },
  accepted_delayed: { en: 'Said yes, for a later day', es: 'Dijo que sí, para otro día' },
  accepted_other_help: {
    en: 'Said yes to other help (a doctor, medicine, a group)',
    es: 'Aceptó otra ayuda (personal médico, un medicamento, un grupo)',
  },
  conditional: { en: 'Said yes, if something happens first', es: 'Dijo que sí, con una condición' },
  declined: { en: 'Said no for now', es: 'Dijo que no por ahora' },
  undecided: { en: 'Has not decided', es: 'No ha decidido' },
  no_decision_asked: { en: 'The question was not asked', es: 'No se le hizo la pregunta' },
  unable: { en: 'Could not decide (unwell, in hospital)', es: 'No podía decidir (mal de salud, en el hospital)' },
  too_early: { en: 'Too early to say', es: 'Es pronto para saberlo' },
}

/** What could be seen and heard, without judging it (S0.21). */
export const REACTION_LABELS: Readonly<Record<Reaction, Text>> = {
  calm: { en: 'Calm', es: 'Calma' },
  tears: { en: 'Tears', es: 'Lágrimas' },
  anger: { en: 'Anger', es: 'Enojo' },
  silence: { en: 'Silence', es: 'Silencio' },
  denial: { en: 'Sees it differently', es: 'Lo ve de otra manera' },
  shame: { en: 'Shame', es: 'Vergüenza' },
  relief: { en: 'Relief', es: 'Alivio' },
  bargaining: { en: 'Offered a deal', es: 'Propuso un trato' },
  leaving: { en: 'Left the room', es: 'Salió del lugar' },
  aggression: { en: 'Aggression', es: 'Agresividad' },
  collapse: { en: 'Broke down', es: 'Se derrumbó' },
}

/** How sure a reason is: said, noticed, or guessed (docs/practice.md 10.2). */
export const REASON_SOURCE_LABELS: Readonly<Record<ReasonSource, Text>> = {
  said_by_person: { en: 'They said so', es: 'Lo dijo' },
  observed: { en: 'We noticed it', es: 'Lo notamos' },
  guessed: { en: 'It is our guess', es: 'Es lo que suponemos' },
}

/** The three goals (S1.1). */
export const GOAL_LABELS: Readonly<Record<Goal, Text>> = {
  recognize: { en: 'They see that there is an illness', es: 'Ve que hay una enfermedad' },
  envision: { en: 'They can picture a life in recovery', es: 'Puede imaginar una vida en recuperación' },
  accept: { en: 'They accept help from today on', es: 'Acepta ayuda desde hoy' },
}

/** A goal that was not reached is "not yet" (S1.1). */
export const GOAL_ANSWER_LABELS: Readonly<Record<GoalAnswer, Text>> = {
  yes: { en: 'Yes', es: 'Sí' },
  partly: { en: 'Partly', es: 'En parte' },
  no: { en: 'Not yet', es: 'Todavía no' },
  too_early: { en: 'Too early to say', es: 'Es pronto para saberlo' },
}
