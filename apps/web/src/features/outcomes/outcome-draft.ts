import type { Outcome, OutcomeFields } from '@holdfast/contracts/outcomes'
import type { RecordedOutcome } from '@holdfast/domain/run/outcome-from-record'

const NOTHING_KNOWN = {
  decisionOn: null,
  reactions: [],
  reasonsDeclined: [],
  goals: {},
  followThrough: null,
  admission: null,
  levelOfCare: '',
  admissionNote: '',
  escortId: null,
  setOutAt: null,
  arrivedAt: null,
  admittedAt: null,
  consentWithdrawnAt: null,
  careAt30: null,
  careAt90: null,
  careAt180: null,
  note: '',
} satisfies Partial<OutcomeFields>

/** What was tapped during the meeting, filled in already; `waited`: the group waited before it began. */
export const proposed = ({ meetingResult, decision, ...said }: RecordedOutcome, waited: boolean): OutcomeFields => ({
  ...NOTHING_KNOWN,
  ...said,
  meetingResult: meetingResult ?? (waited ? 'waited_then_held' : 'held'),
  decision: decision ?? 'too_early',
})

/** What of an outcome is given, without what the server adds. */
export function fieldsOf(outcome: Outcome): OutcomeFields {
  const { fromRecord: _, recordedBy: _by, recordedAt: _at, isNo: _no, version: _of, can: _can, ...fields } = outcome
  return fields
}
