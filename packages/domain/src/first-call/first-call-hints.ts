import type { Substance } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Source, Text } from '../text.ts'
import type { FirstCall, FirstCallStep } from './first-call.ts'

const DATED = dated('note', 'S0.4, S0.9', '2026-11-25', '2027-05-25')

/** What an answer means for the plan, said beside the question that it was given to. */
export type FirstCallHint = { step: FirstCallStep; says: Text; source: Source }

const note = (
  step: FirstCallStep,
  ref: string,
  standing: Source['standing'],
  en: string,
  es: string,
): FirstCallHint => ({
  step,
  says: { en, es },
  source: { ref, standing },
})

/** The notes that answers of the first call bring up (S0.4, S0.9, S0.16). */
export const FIRST_CALL_HINTS = content('first-call-hints', DATED, {
  dangerous_withdrawal: note(
    'use',
    'docs/practice.md 1.1',
    'guidance',
    'Stopping suddenly can be dangerous with this. Plan for a place with medical detox, and let a doctor decide.',
    'Dejarlo de golpe puede ser peligroso. Busquen un lugar con desintoxicación médica y que decida personal médico.',
  ),
  opioids: note(
    'use',
    'ahrq_moud, docs/practice.md 7.5',
    'sourced',
    'Keep naloxone at home and show everybody how to use it. After days without, the old amount can be too much.',
    'Tengan naloxona en casa y que todos sepan usarla. Tras unos días sin consumir, la cantidad de antes puede ser demasiada.',
  ),
  several: note(
    'use',
    'docs/practice.md 9.1',
    'guidance',
    'Several substances together raise the danger. Tell every place that you call about all of them.',
    'Varias sustancias juntas aumentan el peligro. Díganlas todas a cada lugar al que llamen.',
  ),
  unknown: note(
    'use',
    'docs/practice.md 9.1',
    'guidance',
    'What is sold on the street may hold something else. Plan as if it could be opioids.',
    'Lo que se vende en la calle puede contener otra cosa. Planeen como si pudieran ser opioides.',
  ),
  injected: note(
    'use',
    'docs/practice.md 9.1',
    'guidance',
    'Injecting brings other illnesses. Ask the place whether a medical check is part of the first day.',
    'Inyectarse trae otras enfermedades. Pregunten si el primer día incluye una revisión médica.',
  ),
  heightened_sensitivity: note(
    'health',
    'S0.4',
    'sourced',
    'With depression, anxiety or trauma a talk can hurt more than it is meant to. Keep it short and warm, with few people.',
    'Con depresión, ansiedad o trauma, una conversación puede doler más de lo que se quiere. Que sea breve y cálida, con pocas personas.',
  ),
  psychosis: note(
    'health',
    'docs/practice.md 9.1',
    'guidance',
    'Speak with a clinician before any meeting. A group can feel like a threat to somebody who hears or sees things.',
    'Hablen con personal clínico antes de cualquier reunión. Un grupo puede sentirse como una amenaza para quien oye o ve cosas.',
  ),
  past_withdrawal: note(
    'health',
    'docs/practice.md 7.2',
    'guidance',
    'What happened once when stopping can happen again. Tell the place and the doctor.',
    'Lo que pasó una vez al dejarlo puede volver a pasar. Díganlo al lugar y al personal médico.',
  ),
  past_overdose: note(
    'health',
    'docs/practice.md 9.1',
    'guidance',
    'A past overdose raises the danger of another. Have naloxone ready, and answer the risk questions.',
    'Una sobredosis anterior aumenta el peligro de otra. Tengan naloxona a mano y contesten las preguntas de riesgo.',
  ),
  pregnancy: note(
    'health',
    'docs/practice.md 9.1',
    'guidance',
    'In pregnancy nobody stops alone: a doctor leads the way. Ask places whether they take care of both.',
    'En el embarazo nadie lo deja por su cuenta: guía el personal médico. Pregunten si el lugar atiende a ambos.',
  ),
  whole_family: note(
    'family',
    'docs/practice.md 2.5',
    'guidance',
    'When several people use, help for the whole family may come before a talk with one.',
    'Cuando varias personas consumen, la ayuda para toda la familia puede ir antes que hablar con una.',
  ),
  divided: note(
    'family',
    'S3.1',
    'sourced',
    'Agree among yourselves first. Different answers on the day are one of the reasons why a talk fails.',
    'Pónganse de acuerdo primero. Respuestas distintas ese día son una de las razones por las que una conversación falla.',
  ),
  asks_for_help: note(
    'readiness',
    'docs/practice.md 2.3',
    'guidance',
    'This is a window. A place that can take them within a day or two matters more than a perfect plan.',
    'Es una oportunidad. Un lugar que reciba en uno o dos días importa más que un plan perfecto.',
  ),
  little_energy: note(
    'readiness',
    'S0.22',
    'sourced',
    'You need support, too. A family group or a talk with somebody outside can come first.',
    'Usted también necesita apoyo. Un grupo para familias o hablar con alguien de fuera puede ir primero.',
  ),
  self_blame: note(
    'feelings',
    'S3.12',
    'sourced',
    'You did not cause this, and you cannot cure it alone. What you feel is a load, not a fault.',
    'Usted no lo causó y no puede curarlo por su cuenta. Lo que siente es una carga, no una culpa.',
  ),
  anger: note(
    'feelings',
    'S3.3',
    'sourced',
    'Anger is understandable. Say it to somebody else before the day, so that it does not speak for you.',
    'El enojo se entiende. Dígaselo a otra persona antes de ese día, para que no hable por usted.',
  ),
} satisfies Record<string, FirstCallHint>)

/** A note that the answers of the first call bring up (S0.4, S0.9). */
export type FirstCallHintCode = keyof typeof FIRST_CALL_HINTS
const DANGEROUS: readonly Substance[] = ['alcohol', 'sedatives', 'ghb']
const OPIOIDS: readonly Substance[] = ['opioids', 'methadone']

/** The notes that these answers bring up, in the order of the table (S0.4, S0.9). */
export function firstCallHints(firstCall: FirstCall, substances: readonly Substance[]): FirstCallHintCode[] {
  const has = <T>(list: readonly T[], ...some: readonly T[]) => some.some((one) => list.includes(one))
  const brings: Record<FirstCallHintCode, boolean> = {
    dangerous_withdrawal: has(substances, ...DANGEROUS),
    opioids: has(substances, ...OPIOIDS),
    several: substances.length > 1,
    unknown: has(substances, 'unknown'),
    injected: firstCall.useDetails.some((one) => one.route === 'injected' && substances.includes(one.substance)),
    heightened_sensitivity: has(firstCall.conditions, 'depression', 'anxiety', 'trauma'),
    psychosis: has(firstCall.conditions, 'psychosis'),
    past_withdrawal: has(firstCall.pastEvents, 'seizure', 'delirium', 'hospital'),
    past_overdose: has(firstCall.pastEvents, 'overdose'),
    pregnancy: has(['yes', 'possible'], firstCall.pregnancy),
    whole_family: firstCall.othersUse === 'several',
    divided: firstCall.agreement === 'divided',
    asks_for_help: firstCall.stage === 'asks_for_help',
    little_energy: firstCall.energy !== null && firstCall.energy <= 3,
    self_blame: has(firstCall.feelings, 'guilt', 'shame'),
    anger: has(firstCall.feelings, 'anger'),
  }
  return (Object.keys(FIRST_CALL_HINTS) as FirstCallHintCode[]).filter((code) => brings[code])
}
