import { text } from '@holdfast/content/participants'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { SUITABILITY_CODES, type SuitabilityCode } from './suitability.ts'

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
type ScreeningReply = (typeof SCREENING_REPLIES)[number]
/** One set of answers by one person, about themselves or another; unanswered questions are left out. */
export type SuitabilityAnswers = Readonly<Partial<Record<SuitabilityQuestion, ScreeningReply>>>

/** A question in two voices: to the person themselves, and to somebody about them (`{name}`). */
export type AskedTwice = { self: Text; other: Text; signal: 'yes' | 'no' }

const ask = (signal: 'yes' | 'no', self: Text, other: Text): AskedTwice => ({ self, other, signal })

/** The whole screen as plain questions. `signal` is the answer that raises the code. */
export const SUITABILITY_GUIDE = content('suitability-questions', {
  distant: ask('no', text('suitability-questions.distant.self'), text('suitability-questions.distant.other')),
  cannot_stay_calm: ask(
    'no',
    text('suitability-questions.cannot_stay_calm.self'),
    text('suitability-questions.cannot_stay_calm.other'),
  ),
  off_script: ask('no', text('suitability-questions.off_script.self'), text('suitability-questions.off_script.other')),
  wont_hold: ask('no', text('suitability-questions.wont_hold.self'), text('suitability-questions.wont_hold.other')),
  disliked: ask('yes', text('suitability-questions.disliked.self'), text('suitability-questions.disliked.other')),
  conflict: ask('yes', text('suitability-questions.conflict.self'), text('suitability-questions.conflict.other')),
  active_use: ask('yes', text('suitability-questions.active_use.self'), text('suitability-questions.active_use.other')),
  sabotage: ask('yes', text('suitability-questions.sabotage.self'), text('suitability-questions.sabotage.other')),
  unstable_mental_health: ask(
    'yes',
    text('suitability-questions.unstable_mental_health.self'),
    text('suitability-questions.unstable_mental_health.other'),
  ),
  frail: ask('yes', text('suitability-questions.frail.self'), text('suitability-questions.frail.other')),
  abuser: ask('yes', text('suitability-questions.abuser.self'), text('suitability-questions.abuser.other')),
  legal: ask('yes', text('suitability-questions.legal.self'), text('suitability-questions.legal.other')),
  employer: ask('yes', text('suitability-questions.employer.self'), text('suitability-questions.employer.other')),
  broker: ask('yes', text('suitability-questions.broker.self'), text('suitability-questions.broker.other')),
  minor: ask('no', text('suitability-questions.minor.self'), text('suitability-questions.minor.other')),
  enabling: ask('yes', text('suitability-questions.enabling.self'), text('suitability-questions.enabling.other')),
  blurred_roles: ask(
    'yes',
    text('suitability-questions.blurred_roles.self'),
    text('suitability-questions.blurred_roles.other'),
  ),
} satisfies Record<SuitabilityQuestion, AskedTwice>)

const isRaised = (answers: SuitabilityAnswers) => (question: SuitabilityQuestion) =>
  answers[question] === SUITABILITY_GUIDE[question].signal

/** The codes that one set of answers raises, in the order of the table. "Not sure" raises nothing. */
export const codesFrom = (answers: SuitabilityAnswers): SuitabilityCode[] => SUITABILITY_CODES.filter(isRaised(answers))

/** What is owned in the person's own statement (S0.6). */
export const hintsFrom = (answers: SuitabilityAnswers): HintQuestion[] => HINT_QUESTIONS.filter(isRaised(answers))
