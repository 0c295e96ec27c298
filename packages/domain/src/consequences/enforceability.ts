import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { ConsequenceFacts, ParticipantFacts } from '../plan/plan-facts.ts'
import type { Text } from '../text.ts'
import { CONSEQUENCE_CHECKS, type ConsequenceCheck } from './consequence.ts'

const DATED = dated('question', 'S1, S2, docs/practice.md 5.1 (guidance)', '2026-11-25', '2027-11-25')

type Check = { question: Text; hard: boolean }
const hard = (en: string, es: string): Check => ({ question: { en, es }, hard: true })
const soft = (en: string, es: string): Check => ({ question: { en, es }, hard: false })

/**
 * The 16 checks of docs/practice.md 5.1. A `hard` no means that it cannot be agreed as it is; the others make one think
 * again.
 */
export const CHECKS: Readonly<Record<ConsequenceCheck, Check>> = content('consequence-checks', DATED, {
  owned: hard('Is it about what I will do, or no longer do?', '¿Habla de lo que yo haré o dejaré de hacer?'),
  withinControl: hard('Can I do it without anybody’s permission?', '¿Puedo hacerlo sin permiso de nadie?'),
  specific: hard('Would everybody see whether I keep it?', '¿Todos verían si la cumplo?'),
  dated: hard(
    'Does it begin on a date, with lawful notice where it is about a home?',
    '¿Empieza en una fecha, con aviso legal si se trata de la vivienda?',
  ),
  tiedToDeclining: hard(
    'Does it follow a no, and end or change once treatment starts?',
    '¿Sigue a un no, y termina o cambia cuando empieza el tratamiento?',
  ),
  removesSupportForUse: soft(
    'Does it end help for the use, and not care for the person?',
    '¿Quita ayuda al consumo y no el cariño a la persona?',
  ),
  safe: hard(
    'Is it safe for me, for my loved one and for any children?',
    '¿Es segura para mí, para mi ser querido y para los niños?',
  ),
  legal: hard('Is it lawful?', '¿Es legal?'),
  affordable: soft('Can I bear it, even when I feel angry or guilty?', '¿Puedo sostenerla, aun con enojo o culpa?'),
  noBluff: hard('Do I mean it?', '¿La digo en serio?'),
  notContradicted: soft(
    'Does nobody else undo it, by paying or stepping in?',
    '¿Nadie más la deshace, pagando o interviniendo?',
  ),
  agreed: soft('Have we talked it over together?', '¿La hemos hablado entre todos?'),
  saidOnce: soft(
    'Can I say it once, in one or two calm sentences?',
    '¿Puedo decirla una vez, en una o dos frases tranquilas?',
  ),
  followUpOwner: soft('Does somebody ask me later how it goes?', '¿Alguien me preguntará después cómo va?'),
  keepsDoorOpen: hard('Does the way to treatment stay open?', '¿Queda abierto el camino al tratamiento?'),
  understoodInWriting: soft(
    'Will they get it in writing, so that it is understood?',
    '¿La recibirá por escrito, para que se entienda?',
  ),
})

/** Below this, a speaker is not sure enough to keep it (docs/practice.md 5.1, guidance). */
export const SURE_ENOUGH = 7

/** A check that does not hold. `hard`: it stops agreement · `answered`: somebody said no, rather than nothing yet. */
export type ConsequenceWeakness = { check: ConsequenceCheck; hard: boolean; answered: boolean }

/** The checks that are not answered with yes; a hard one stands in the way of agreement. */
export function weaknesses(checks: ConsequenceFacts['checks']): ConsequenceWeakness[] {
  return CONSEQUENCE_CHECKS.filter((check) => checks[check] !== true).map((check) => ({
    check,
    hard: CHECKS[check].hard,
    answered: checks[check] === false,
  }))
}

/** Whose stance is asked: every adult who takes part, in the room, from afar or by a letter (S2.14). */
export const whoAnswers = (participants: readonly ParticipantFacts[]): ParticipantFacts[] =>
  participants.filter((one) => one.adult && one.attendance !== 'not_attending')

/** Where the group stands on one consequence; one objection outweighs every answer that is missing (S2.14). */
export type Agreement = 'unanswered' | 'objected' | 'agreed'

/** Decided together: everyone has answered and nobody objects; a reservation does not stop it (S2.14, F25). */
export function agreementOn(
  stances: ConsequenceFacts['stances'],
  participants: readonly ParticipantFacts[],
): Agreement {
  const answering = whoAnswers(participants)
  if (answering.some((one) => stances[one.id] === 'objection')) return 'objected'
  return answering.every((one) => stances[one.id] !== undefined) ? 'agreed' : 'unanswered'
}
