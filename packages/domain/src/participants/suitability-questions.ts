import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import { SUITABILITY_CODES, type SuitabilityCode } from './suitability.ts'

const DATED = dated('question', 'docs/practice.md 3, S0.6, S2.10', '2026-11-25', '2027-11-25')

/** What else is asked, without a code: it keeps nobody out, it is owned in the statement (S0.6). */
export const HINT_QUESTIONS = ['enabling', 'blurred_roles'] as const
/** Asked about help that shields from the effects of use; it brings up coaching, never a code (S0.6). */
export type HintQuestion = (typeof HINT_QUESTIONS)[number]

/** Everything the screen asks, in the order of the codes (docs/practice.md 3, F11). */
export const SUITABILITY_QUESTIONS = [...SUITABILITY_CODES, ...HINT_QUESTIONS] as const
/** A question of the screen; those with a code can keep somebody out of the room. */
export type SuitabilityQuestion = SuitabilityCode | HintQuestion

/** Answers to a suitability question; "not sure" is always there. */
export const SCREENING_REPLIES = ['yes', 'no', 'not_sure'] as const
/** Only the question's own signal raises its code. */
export type ScreeningReply = (typeof SCREENING_REPLIES)[number]
/** One set of answers by one person, about themselves or another; unanswered questions are left out. */
export type SuitabilityAnswers = Readonly<Partial<Record<SuitabilityQuestion, ScreeningReply>>>

/** A question in two voices: to the person themselves, and to somebody about them (`{name}`). */
export type AskedTwice = { self: Text; other: Text; signal: 'yes' | 'no' }

const ask = (signal: 'yes' | 'no', self: Text, other: Text): AskedTwice => ({ self, other, signal })
const text = (en: string, es: string): Text => ({ en, es })

/** The whole screen as plain questions. `signal` is the answer that raises the code. */
export const SUITABILITY_GUIDE = content('suitability-questions', DATED, {
  distant: ask(
    'no',
    text('Are you close to them, today?', '¿Hoy es una persona cercana a su ser querido?'),
    text('Is {name} close to your loved one, today?', '¿Hoy {name} es una persona cercana a su ser querido?'),
  ),
  cannot_stay_calm: ask(
    'no',
    text(
      'Can you stay calm if it gets loud or hurtful?',
      '¿Puede mantener la calma si hay gritos o palabras que hieren?',
    ),
    text('Can {name} stay calm if it gets loud or hurtful?', '¿Puede {name} mantener la calma si hay gritos?'),
  ),
  off_script: ask(
    'no',
    text(
      'Can you keep to what the group agreed, word for word?',
      '¿Puede seguir lo que el grupo acordó, palabra por palabra?',
    ),
    text('Can {name} keep to what the group agreed?', '¿Puede {name} seguir lo que el grupo acordó?'),
  ),
  wont_hold: ask(
    'no',
    text(
      'Could you keep a limit that you set, even if it hurts?',
      '¿Podría mantener un límite que puso, aunque duela?',
    ),
    text('Could {name} keep a limit, even if it hurts?', '¿Podría {name} mantener un límite, aunque duela?'),
  ),
  disliked: ask(
    'yes',
    text('Would they be upset to see you there?', '¿Le molestaría verle allí?'),
    text('Would your loved one be upset to see {name} there?', '¿A su ser querido le molestaría ver allí a {name}?'),
  ),
  conflict: ask(
    'yes',
    text(
      'Is there an open quarrel between you: money, divorce, an old hurt?',
      '¿Hay un pleito abierto entre ustedes: dinero, divorcio, una vieja herida?',
    ),
    text(
      'Is there an open quarrel between {name} and your loved one, or others who come?',
      '¿Hay un pleito abierto entre {name} y su ser querido, u otros que vienen?',
    ),
  ),
  active_use: ask(
    'yes',
    text(
      'Do you drink or use in a way that worries you or others, or use together with them?',
      '¿Bebe o consume de una manera que preocupa, o consume junto con su ser querido?',
    ),
    text(
      'Does {name} drink or use in a way that worries you, or together with your loved one?',
      '¿{name} bebe o consume de una manera que preocupa, o junto con su ser querido?',
    ),
  ),
  sabotage: ask(
    'yes',
    text(
      'Would you feel that you must warn them, or take their side on the day?',
      '¿Sentiría que debe avisarle o ponerse de su lado ese día?',
    ),
    text(
      'Could {name} warn your loved one, or work against the plan?',
      '¿Podría {name} avisar a su ser querido o ir en contra del plan?',
    ),
  ),
  unstable_mental_health: ask(
    'yes',
    text(
      'Are you going through a mental illness that is not well treated now?',
      '¿Pasa por una enfermedad mental que ahora no está bien tratada?',
    ),
    text(
      'Is {name} going through a mental illness that is not well treated now?',
      '¿{name} pasa por una enfermedad mental que ahora no está bien tratada?',
    ),
  ),
  frail: ask(
    'yes',
    text(
      'Could the strain harm you: your heart, a pregnancy, your age?',
      '¿La tensión podría hacerle daño: corazón, embarazo, edad?',
    ),
    text(
      'Could the strain harm {name}: heart, pregnancy, great age?',
      '¿La tensión podría hacer daño a {name}: corazón, embarazo, edad?',
    ),
  ),
  abuser: ask(
    'yes',
    text(
      'Has one of you ever hurt the other, with hands or in another way?',
      '¿Alguna vez una de las dos personas le hizo daño a la otra, con las manos o de otra forma?',
    ),
    text(
      'Has {name} ever hurt your loved one, or been hurt by them?',
      '¿{name} ha hecho daño a su ser querido, o lo ha recibido?',
    ),
  ),
  legal: ask(
    'yes',
    text(
      'Is there a protective order, a custody case, or a trial that involves you both?',
      '¿Hay una orden de protección, un caso de custodia o un juicio que les involucra?',
    ),
    text(
      'Is there a protective order, a custody case, or a trial that involves {name} and your loved one?',
      '¿Hay una orden de protección, un caso de custodia o un juicio entre {name} y su ser querido?',
    ),
  ),
  employer: ask(
    'yes',
    text('Do you work together, or are you their boss?', '¿Trabajan juntos o usted es su jefe?'),
    text(
      'Does {name} work with your loved one, or is {name} their boss?',
      '¿{name} trabaja con su ser querido, o {name} es su jefe?',
    ),
  ),
  broker: ask(
    'yes',
    text(
      'Does anybody pay you for sending people to treatment?',
      '¿Alguien le paga por enviar personas a tratamiento?',
    ),
    text('Is {name} paid for sending people to treatment?', '¿A {name} le pagan por enviar personas a tratamiento?'),
  ),
  minor: ask(
    'no',
    text('Are you 18 or older?', '¿Tiene 18 años o más?'),
    text('Is {name} 18 or older?', '¿{name} tiene 18 años o más?'),
  ),
  enabling: ask(
    'yes',
    text(
      'Have you paid, covered, or made excuses so that things could go on?',
      '¿Ha pagado, encubierto o dado excusas para que todo siguiera?',
    ),
    text(
      'Has {name} paid, covered, or made excuses so that things could go on?',
      '¿{name} ha pagado, encubierto o dado excusas para que todo siguiera?',
    ),
  ),
  blurred_roles: ask(
    'yes',
    text(
      'Have you become more of a nurse, a parent or a guard to them than you want to be?',
      '¿Se ha vuelto más enfermera, madre, padre o guardián de lo que quisiera?',
    ),
    text(
      'Has {name} become more of a nurse, a parent or a guard than is good?',
      '¿{name} se ha vuelto más enfermera, madre, padre o guardián de lo que conviene?',
    ),
  ),
} satisfies Record<SuitabilityQuestion, AskedTwice>)

const isRaised = (answers: SuitabilityAnswers) => (question: SuitabilityQuestion) =>
  answers[question] === SUITABILITY_GUIDE[question].signal

/** The codes that one set of answers raises, in the order of the table. "Not sure" raises nothing. */
export const codesFrom = (answers: SuitabilityAnswers): SuitabilityCode[] => SUITABILITY_CODES.filter(isRaised(answers))

/** What is owned in the person's own statement (S0.6). */
export const hintsFrom = (answers: SuitabilityAnswers): HintQuestion[] => HINT_QUESTIONS.filter(isRaised(answers))
