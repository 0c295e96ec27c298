import type { AboutFacts } from '@holdfast/domain/plan/plan-facts'
import type { SuitabilityCode } from '@holdfast/domain/participants/suitability'
import {
  triggeredFlags,
  type RecordedDecision,
  type SuitabilityDecision,
  activeFlags,
} from '@holdfast/domain/participants/suitability-decision'
import type { SuitabilityAnswers } from '@holdfast/domain/participants/suitability-questions'
import type {
  ParticipantAbout,
  SuitabilityAnswers as AnswersRow,
  SuitabilityDecision as DecisionRow,
} from '../../db/generated/client.ts'

type Screened = {
  adult: boolean
  suitabilityAnswers: readonly AnswersRow[]
  suitabilityDecision: DecisionRow | null
}

/** One set of answers as the rules read it; unanswered questions are left out. */
export const answersOf = ({ answers }: AnswersRow): SuitabilityAnswers => answers as SuitabilityAnswers

/** Every code that anybody's answers raise about a person. */
export const raisedCodesOf = ({ adult, suitabilityAnswers, suitabilityDecision }: Screened): SuitabilityCode[] =>
  triggeredFlags(suitabilityAnswers.map(answersOf), {
    adult,
    added: (suitabilityDecision?.codesAdded ?? []) as SuitabilityCode[],
  })

const recordedOf = (row: DecisionRow | null): RecordedDecision | null =>
  row?.decision
    ? { decision: row.decision as SuitabilityDecision, codesDecided: row.codesDecided as SuitabilityCode[] }
    : null

/** The codes that still stand after what was decided. */
export const standingCodesOf = (person: Screened): SuitabilityCode[] =>
  activeFlags(raisedCodesOf(person), recordedOf(person.suitabilityDecision))

/** The facts about a participant that rules read from their own answers. */
export const aboutFactsOf = (row: ParticipantAbout | null): AboutFacts => ({
  readings: (row?.readings ?? []) as AboutFacts['readings'],
  agreesToScript: row?.agreesToScript ?? false,
  followsChair: row?.followsChair ?? false,
  readSafetyPlan: row?.readSafetyPlan ?? false,
  dayKeptFree: row?.dayKeptFree ?? false,
  selfCare: row?.selfCare.length ?? 0,
})
