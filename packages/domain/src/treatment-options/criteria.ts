import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'

/** What a place answers when one asks. */
export const ANSWERS = ['yes', 'no', 'not_asked'] as const
/** As told by the place itself; `not_asked` until somebody has called. */
export type Answer = (typeof ANSWERS)[number]

/** "Not asked yet" is never read as a no. */
export const ANSWER_LABELS: Readonly<Record<Answer, Text>> = {
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  not_asked: { en: 'Not asked yet', es: 'Aún no se preguntó' },
}

/** One thing by which places are compared: a question with yes or no, or a note alone. */
export type Criterion = {
  readonly code: string
  readonly asks: 'answer' | 'note'
  readonly label: Text
  readonly hint?: Text
  /** Service codes of the public file that speak for a yes. */
  readonly codes: readonly string[]
}

const answer = (label: Text, codes: readonly string[] = [], hint?: Text) =>
  ({ asks: 'answer', label, codes, ...(hint && { hint }) }) as const
const note = (label: Text, hint?: Text) => ({ asks: 'note', label, codes: [], ...(hint && { hint }) }) as const
const text = (en: string, es: string): Text => ({ en, es })

/** By what places are compared (docs/practice.md 6, S0.11): asked on the phone, side by side on the screen. */
export const CRITERIA = content(
  'place-criteria',
  dated('question', 'docs/practice.md 6 (guidance)', '2026-11-25', '2027-11-25'),
  [
    {
      code: 'detox_on_site',
      ...answer(
        text(
          'Detox on site for what your loved one uses',
          'Desintoxicación en el lugar para lo que usa su ser querido',
        ),
        ['DT', 'HID', 'RD', 'OD'],
        text('Name every substance when you ask.', 'Nombre cada sustancia al preguntar.'),
      ),
    },
    {
      code: 'opioid_medicines',
      ...answer(
        text('Starts or continues medicines for opioid use', 'Inicia o continúa medicamentos para opioides'),
        ['MU', 'BU', 'NU', 'UB', 'UN', 'OTP', 'BUM', 'MM', 'MOA'],
        text('A place that refuses them is a warning sign.', 'Un lugar que los rechaza es una señal de alerta.'),
      ),
    },
    {
      code: 'co_occurring',
      ...answer(text('Treats mental illness together with it', 'Trata a la vez la salud mental'), [
        'SUMH',
        'CO',
        'MHS',
      ]),
    },
    {
      code: 'integrated_care',
      ...answer(text('Medicines, therapy and groups in one plan', 'Medicamentos, terapia y grupos en un solo plan')),
    },
    {
      code: 'medical_needs',
      ...answer(text('Can care for other illness, or pregnancy', 'Puede atender otras enfermedades o un embarazo'), [
        'IPC',
        'PW',
      ]),
    },
    {
      code: 'licensed',
      ...answer(text('Licensed by the state', 'Con licencia del estado'), ['STAG', 'STMH', 'STDH', 'HLA']),
    },
    {
      code: 'accredited',
      ...answer(text('Accredited (Joint Commission, CARF)', 'Acreditado (Joint Commission, CARF)'), [
        'JC',
        'CARF',
        'COA',
      ]),
    },
    {
      code: 'evidence_therapies',
      ...answer(text('Therapies that are known to work', 'Terapias con eficacia conocida'), ['CBT', 'MOTI', 'CMI']),
    },
    {
      code: 'family_program',
      ...answer(text('A program for the family', 'Un programa para la familia'), ['FCO', 'MCO']),
    },
    {
      code: 'open_length',
      ...answer(text('The length is not fixed in advance', 'La duración no se fija de antemano')),
    },
    {
      code: 'continuing_care',
      ...answer(text('A plan for the time after', 'Un plan para después'), ['ACC', 'DP']),
    },
    { code: 'transport_help', ...answer(text('Helps with the way there', 'Ayuda con el traslado'), ['TA']) },
    { code: 'distance', ...note(text('How far, and over which roads', 'Qué tan lejos y por qué caminos')) },
    { code: 'payers', ...note(text('Which payers they take', 'Qué formas de pago aceptan')) },
    {
      code: 'cost',
      ...note(text('Cost, deposit, what is paid back', 'Costo, depósito y qué se devuelve')),
    },
    { code: 'wait', ...note(text('How long the wait is', 'Cuánto se espera')) },
    {
      code: 'staff',
      ...note(text('Who works there, and when a doctor is there', 'Quién trabaja ahí y cuándo hay personal médico')),
    },
    {
      code: 'refusal',
      ...note(
        text('Whom they do not take', 'A quién no aceptan'),
        text('Court cases, illness, behavior.', 'Casos legales, enfermedades, conducta.'),
      ),
    },
    {
      code: 'fits_person',
      ...note(
        text('Language, culture, gender, age, veterans', 'Idioma, cultura, género, edad, veteranos'),
        text(
          'And beds for children, pets, religion, if that matters.',
          'Y camas para hijos, mascotas, religión, si importa.',
        ),
      ),
    },
    {
      code: 'contact_rules',
      ...note(text('Visits, phones, smoking', 'Visitas, teléfonos, tabaco')),
    },
    {
      code: 'results',
      ...note(
        text(
          'What they tell of their results, and complaints on record',
          'Qué dicen de sus resultados, y quejas registradas',
        ),
      ),
    },
  ] as const satisfies readonly Criterion[],
)

/** A thing to ask every place, so that two can be compared (docs/practice.md 6). */
export type CriterionCode = (typeof CRITERIA)[number]['code']
/** The order in which places are asked and stand side by side. */
export const CRITERION_CODES = CRITERIA.map(({ code }) => code) as [CriterionCode, ...CriterionCode[]]

/** What is known of a place by one criterion. */
export type CriterionAnswer = { answer: Answer; note: string }
/** What was asked so far; a criterion that nobody has asked about is left out. */
export type CriteriaAnswers = Readonly<Partial<Record<CriterionCode, CriterionAnswer>>>

/** At most so many places stand side by side: more nobody can hold in mind. */
export const MOST_COMPARED = 4

/** What the directory says by a criterion while nobody has asked: it speaks for a yes, or says nothing. */
export const listedFor = ({ codes }: Pick<Criterion, 'codes'>, own: readonly string[]): boolean =>
  codes.some((code) => own.includes(code))
