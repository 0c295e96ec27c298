import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import type { SobrietyResult } from './sobriety-check.ts'

const QUESTIONS = dated('question', 'docs/practice.md 7.2 (guidance)', '2026-11-25', '2027-05-25')
const DATED = dated('guide', 'docs/practice.md 7.2 (guidance)', '2026-11-25', '2027-05-25')

/** What is asked, calmly, in private and once (docs/practice.md 7.2, step 4). */
export const SOBRIETY_QUESTIONS = content('sobriety-questions', QUESTIONS, [
  {
    question: 'last_use',
    words: {
      en: 'When did you last drink or use anything?',
      es: '¿Cuándo fue la última vez que bebió o consumió algo?',
    },
  },
  {
    question: 'what_and_how_much',
    words: { en: 'What was it, and about how much?', es: '¿Qué fue y más o menos cuánto?' },
  },
  {
    question: 'medicine',
    words: { en: 'Do you take any medicine every day?', es: '¿Toma algún medicamento todos los días?' },
  },
  { question: 'sleep_and_food', words: { en: 'Have you slept? Have you eaten?', es: '¿Ha dormido? ¿Ha comido?' } },
  {
    question: 'past_withdrawal',
    words: {
      en: 'Have you ever had a seizure, or been very sick, when you stopped?',
      es: '¿Alguna vez tuvo convulsiones, o se puso muy mal, al dejarlo?',
    },
  },
  {
    question: 'well_enough',
    words: { en: 'Do you feel well enough to talk for half an hour?', es: '¿Se siente bien para hablar media hora?' },
  },
  { question: 'thoughts_of_dying', words: { en: 'Do you have any thoughts of dying?', es: '¿Ha pensado en morir?' } },
] as const satisfies readonly { question: string; words: Text }[])

/** How a breath test may be used, if at all (docs/practice.md 7.2, step 5; guidance). */
export const BREATH_TEST_NOTES: readonly Text[] = content('breath-test-notes', DATED, [
  {
    en: 'Only if they freely agree. A "no" to the test proves nothing.',
    es: 'Solo si acepta libremente. Un "no" a la prueba no demuestra nada.',
  },
  {
    en: 'A home device gives a hint, not a fact. Wait 15 minutes after a drink, a smoke or mouthwash.',
    es: 'Un aparato casero da una pista, no un hecho. Espere 15 minutos después de beber, fumar o usar enjuague bucal.',
  },
  {
    en: 'Nobody has to be at zero. In someone who drinks every day, zero is when withdrawal begins.',
    es: 'Nadie tiene que estar en cero. En quien bebe todos los días, el cero es cuando empieza la abstinencia.',
  },
  { en: 'No urine tests at the meeting.', es: 'Nada de pruebas de orina en la reunión.' },
])

/** What a result is called and what the group does then (docs/practice.md 7.2, decision rule; guidance). */
export const SOBRIETY_RESULT_CATALOG: Readonly<
  Record<SobrietyResult, { readonly label: Text; readonly steps: readonly Text[] }>
> = content('sobriety-results', DATED, {
  proceed: {
    label: { en: 'Go ahead', es: 'Adelante' },
    steps: [
      {
        en: 'A second adult confirms. Begin within 30 minutes.',
        es: 'Otra persona adulta confirma. Empiecen antes de 30 minutos.',
      },
      {
        en: 'Say why you are here, and that they may leave at any time.',
        es: 'Diga por qué están aquí y que puede irse cuando quiera.',
      },
    ],
  },
  wait: {
    label: { en: 'Wait and look again', es: 'Esperar y observar de nuevo' },
    steps: [
      {
        en: 'A safe place, and someone awake beside them. Food, water, rest.',
        es: 'Un lugar seguro y alguien despierto a su lado. Comida, agua, descanso.',
      },
      {
        en: 'Nobody reads a letter yet. Your loved one does not drive.',
        es: 'Todavía nadie lee una carta. Su ser querido no conduce.',
      },
      {
        en: 'Do not force anyone to stop all at once. With alcohol or sedatives that can be dangerous.',
        es: 'No obligue a nadie a dejarlo de golpe. Con alcohol o sedantes puede ser peligroso.',
      },
      {
        en: 'Look again every 30 to 60 minutes, for up to 4 hours and no later than 8 in the evening.',
        es: 'Vuelva a observar cada 30 a 60 minutos, hasta 4 horas y no más tarde de las 8 de la noche.',
      },
      {
        en: 'If they stay confused and nothing explains it, call a nurse line or a doctor.',
        es: 'Si la confusión sigue y nada la explica, llame a una línea de enfermería o a un médico.',
      },
    ],
  },
  postpone: {
    label: { en: 'Another day', es: 'Otro día' },
    steps: [
      {
        en: 'Use the backup date, within 72 hours if you can.',
        es: 'Use la fecha de reserva, dentro de 72 horas si es posible.',
      },
      {
        en: 'Nobody reads a letter today. Say that you love them, and no more.',
        es: 'Hoy nadie lee una carta. Diga que le quiere, y nada más.',
      },
      { en: 'Tell the treatment place, and keep the bed.', es: 'Avise al lugar de tratamiento y conserve la cama.' },
    ],
  },
  medical_first: {
    label: { en: 'Medical care first', es: 'Primero atención médica' },
    steps: [
      {
        en: 'Call a nurse line, or go to urgent care or an emergency room today.',
        es: 'Llame a una línea de enfermería o vaya hoy a urgencias.',
      },
      {
        en: 'Ask one thing only: will you let a doctor help you through withdrawal? No letters are needed.',
        es: 'Pregunte una sola cosa: ¿dejarás que un médico te ayude con la abstinencia? No hacen falta cartas.',
      },
      { en: 'Tell the people there what was used, how much and when.', es: 'Diga allí qué consumió, cuánto y cuándo.' },
    ],
  },
  emergency: {
    label: { en: 'Emergency', es: 'Emergencia' },
    steps: [
      {
        en: 'The safety lead calls emergency services now. Anyone may call.',
        es: 'La persona a cargo de la seguridad llama a emergencias ahora. Cualquiera puede llamar.',
      },
      {
        en: 'Stay, watch the breathing, and give naloxone if opioids are possible.',
        es: 'Quédese, vigile la respiración y dé naloxona si puede haber opioides.',
      },
      {
        en: 'If there is violence or a weapon: get out first, then call.',
        es: 'Si hay violencia o un arma: primero salga, después llame.',
      },
      { en: 'The meeting is over for today.', es: 'La reunión termina por hoy.' },
    ],
  },
})
