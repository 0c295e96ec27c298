import { type Admission, type FollowThrough } from '../outcomes/follow-through.ts'
import { type MeetingResult, type OutcomeDecision, tookPlace } from '../outcomes/outcome.ts'

/** What is known of how a meeting ended; null while no outcome is recorded. */
export type EndedMeeting = {
  readonly meetingResult: MeetingResult
  readonly decision: OutcomeDecision
  readonly followThrough: FollowThrough | null
  readonly admission: Admission | null
} | null

const SAID_NO: readonly OutcomeDecision[] = ['declined', 'undecided', 'conditional']
const WENT_NO_FURTHER: readonly (Admission | null)[] = ['no_show', 'left_early']
const BROKEN_OFF: readonly MeetingResult[] = ['stopped_safety', 'stopped_medical']

/**
 * Whether a meeting ended in a no: it was declined or left open, the loved one left before the answer, or what they promised was not
 * followed.
 */
export function endedInNo(outcome: EndedMeeting): boolean {
  if (outcome === null || !tookPlace(outcome.meetingResult)) return false
  if (outcome.followThrough === 'promised_not_followed' || WENT_NO_FURTHER.includes(outcome.admission)) return true
  return SAID_NO.includes(outcome.decision) || (outcome.meetingResult === 'person_left_early' && !saidYes(outcome))
}

const saidYes = ({ decision }: NonNullable<EndedMeeting>): boolean => decision.startsWith('accepted')

/**
 * Which consequences are followed after the meeting (S1.12): those that were read in it, by the record of the run or of paper. Where
 * the record says of none that it was read, all that were agreed on; none after a stop, or where danger kept them closed.
 */
export function keptConsequences({
  outcome,
  readIds,
  agreedIds,
  withheld,
}: {
  outcome: EndedMeeting
  readIds: readonly string[]
  agreedIds: readonly string[]
  withheld: boolean
}): ReadonlySet<string> {
  const isNo = outcome === null ? readIds.length > 0 : endedInNo(outcome)
  if (readIds.length > 0 && (isNo || (outcome !== null && !saidYes(outcome)))) return new Set(readIds)
  if (!isNo || withheld || outcome === null || BROKEN_OFF.includes(outcome.meetingResult)) return new Set()
  return new Set(agreedIds)
}
