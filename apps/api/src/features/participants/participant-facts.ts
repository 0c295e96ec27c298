import type { AboutFacts } from '@holdfast/domain/plan/plan-facts'
import type { SuitabilityCode } from '@holdfast/domain/participants/suitability'
import {
  triggeredFlags,
  type RecordedDecision,
  type SuitabilityDecision,
  activeFlags,
} from '@holdfast/domain/participants/suitability-decision'
import { codesFrom, type SuitabilityAnswers } from '@holdfast/domain/participants/suitability-questions'
import type {
  ParticipantAbout,
  SuitabilityAnswers as AnswersRow,
  SuitabilityDecision as DecisionRow,
} from '../../db/generated/client.ts'

type Decided = { adult: boolean; suitabilityDecision: DecisionRow | null }
type Screened = Decided & { raisedCodes: readonly string[] }
type Readable = Decided & { suitabilityAnswers: readonly AnswersRow[] }

/** One set of answers as the rules read it; unanswered questions are left out. */
export const answersOf = ({ answers }: AnswersRow): SuitabilityAnswers => answers as SuitabilityAnswers

const raisedWith = ({ adult, suitabilityDecision }: Decided, codes: readonly SuitabilityCode[]): SuitabilityCode[] =>
  triggeredFlags(codes, { adult, added: (suitabilityDecision?.codesAdded ?? []) as SuitabilityCode[] })

/** Every code that anybody's answers raise about a person: for the rules, whoever asks. */
export const raisedCodesOf = (person: Screened): SuitabilityCode[] =>
  raisedWith(person, person.raisedCodes as SuitabilityCode[])

/** The codes that these answers raise about a person, as far as somebody reads them. */
export const readableCodesOf = (person: Readable): SuitabilityCode[] =>
  raisedWith(
    person,
    person.suitabilityAnswers.flatMap((set) => codesFrom(answersOf(set))),
  )

const recordedOf = (row: DecisionRow | null): RecordedDecision | null =>
  row?.decision
    ? { decision: row.decision as SuitabilityDecision, codesDecided: row.codesDecided as SuitabilityCode[] }
    : null

/** Those of these codes that still stand after what was decided. */
export const standingOf = (codes: readonly SuitabilityCode[], { suitabilityDecision }: Decided): SuitabilityCode[] =>
  activeFlags(codes, recordedOf(suitabilityDecision))

/** The facts about a participant that rules read from their own answers. */
export const aboutFactsOf = (row: ParticipantAbout | null): AboutFacts => ({
  readings: (row?.readings ?? []) as AboutFacts['readings'],
  agreesToScript: row?.agreesToScript ?? false,
  followsChair: row?.followsChair ?? false,
  readSafetyPlan: row?.readSafetyPlan ?? false,
  dayKeptFree: row?.dayKeptFree ?? false,
  hasRestPlan: (row?.restPlan ?? '').trim() !== '',
  selfCare: row?.selfCare.length ?? 0,
})
