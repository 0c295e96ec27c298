import { text } from '@holdfast/content/treatment-options'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** What a place answers when one asks. */
export const ANSWERS = ['yes', 'no', 'not_asked'] as const
/** As told by the place itself; `not_asked` until somebody has called. */
export type Answer = (typeof ANSWERS)[number]

/** "Not asked yet" is never read as a no. */
export const ANSWER_LABELS: Readonly<Record<Answer, Text>> = {
  yes: text('answer-labels.yes'),
  no: text('answer-labels.no'),
  not_asked: text('answer-labels.not_asked'),
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

/** By what places are compared (docs/practice.md 6, S0.11): asked on the phone, side by side on the screen. */
export const CRITERIA = content('place-criteria', [
  {
    code: 'detox_on_site',
    ...answer(
      text('place-criteria.detox_on_site.label'),
      ['DT', 'HID', 'RD', 'OD'],
      text('place-criteria.detox_on_site.hint'),
    ),
  },
  {
    code: 'opioid_medicines',
    ...answer(
      text('place-criteria.opioid_medicines.label'),
      ['MU', 'BU', 'NU', 'UB', 'UN', 'OTP', 'BUM', 'MM', 'MOA'],
      text('place-criteria.opioid_medicines.hint'),
    ),
  },
  {
    code: 'co_occurring',
    ...answer(text('place-criteria.co_occurring.label'), ['SUMH', 'CO', 'MHS']),
  },
  {
    code: 'integrated_care',
    ...answer(text('place-criteria.integrated_care.label')),
  },
  {
    code: 'medical_needs',
    ...answer(text('place-criteria.medical_needs.label'), ['IPC', 'PW']),
  },
  {
    code: 'licensed',
    ...answer(text('place-criteria.licensed.label'), ['STAG', 'STMH', 'STDH', 'HLA']),
  },
  {
    code: 'accredited',
    ...answer(text('place-criteria.accredited.label'), ['JC', 'CARF', 'COA']),
  },
  {
    code: 'evidence_therapies',
    ...answer(text('place-criteria.evidence_therapies.label'), ['CBT', 'MOTI', 'CMI']),
  },
  {
    code: 'family_program',
    ...answer(text('place-criteria.family_program.label'), ['FCO', 'MCO']),
  },
  {
    code: 'open_length',
    ...answer(text('place-criteria.open_length.label')),
  },
  {
    code: 'continuing_care',
    ...answer(text('place-criteria.continuing_care.label'), ['ACC', 'DP']),
  },
  { code: 'transport_help', ...answer(text('place-criteria.transport_help.label'), ['TA']) },
  { code: 'distance', ...note(text('place-criteria.distance.label')) },
  { code: 'payers', ...note(text('place-criteria.payers.label')) },
  {
    code: 'cost',
    ...note(text('place-criteria.cost.label')),
  },
  { code: 'wait', ...note(text('place-criteria.wait.label')) },
  {
    code: 'staff',
    ...note(text('place-criteria.staff.label')),
  },
  {
    code: 'refusal',
    ...note(text('place-criteria.refusal.label'), text('place-criteria.refusal.hint')),
  },
  {
    code: 'fits_person',
    ...note(text('place-criteria.fits_person.label'), text('place-criteria.fits_person.hint')),
  },
  {
    code: 'contact_rules',
    ...note(text('place-criteria.contact_rules.label')),
  },
  {
    code: 'results',
    ...note(text('place-criteria.results.label')),
  },
] as const satisfies readonly Criterion[])

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
