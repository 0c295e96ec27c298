import { text } from '@holdfast/content/treatment-options'
import { content } from '../content/content.ts'
import type { CoverAnswer } from '../insurance/insurance.ts'
import type { Text } from '../text.ts'
import type { ArrivalRule } from './admission.ts'
import type { CriteriaAnswers } from './criteria.ts'

/** What is asked on the phone before anything else, in the words to say, in this order (docs/practice.md 6). */
export const CALL_QUESTIONS = content('call-script', {
  bed: text('call-script.bed'),
  detox: text('call-script.detox'),
  arrival: text('call-script.arrival'),
  cover: text('call-script.cover'),
  share: text('call-script.share'),
  medicines: text('call-script.medicines'),
  banned: text('call-script.banned'),
} satisfies Record<string, Text>)
/** One question of the call. */
export type CallQuestion = keyof typeof CALL_QUESTIONS
/** The order in which they are asked. */
export const CALL_QUESTION_CODES = Object.keys(CALL_QUESTIONS) as [CallQuestion, ...CallQuestion[]]

/** What is known of a place, as far as the call asks about it. `insurance` is null for those who may not read it. */
export type AskedPlace = Readonly<{
  bedHeldUntil: string | null
  criteria: CriteriaAnswers
  admission: Readonly<{
    arrivalRule?: ArrivalRule | undefined
    medicinesAllowed?: string | undefined
    bannedItems?: string | undefined
  }>
  insurance: Readonly<{
    covered?: Readonly<{ answer: CoverAnswer }> | undefined
    estimate?: string | undefined
  }> | null
}>

const isAsked: Readonly<Record<CallQuestion, (place: AskedPlace) => boolean>> = {
  bed: ({ bedHeldUntil }) => bedHeldUntil !== null,
  detox: ({ criteria }) => (criteria.detox_on_site?.answer ?? 'not_asked') !== 'not_asked',
  arrival: ({ admission }) => (admission.arrivalRule ?? 'not_known') !== 'not_known',
  cover: ({ insurance }) => insurance === null || (insurance.covered?.answer ?? 'not_asked') !== 'not_asked',
  share: ({ insurance }) => insurance === null || Boolean(insurance.estimate),
  medicines: ({ admission }) => Boolean(admission.medicinesAllowed),
  banned: ({ admission }) => Boolean(admission.bannedItems),
}

/** The questions that this place has not answered yet; what its reader may not know is not counted. */
export const openCallQuestions = (place: AskedPlace): CallQuestion[] =>
  CALL_QUESTION_CODES.filter((code) => !isAsked[code](place))
