import type { RunEvent, RunEventKind } from './run-event.ts'
import { standing } from './run-log.ts'
import type { Admission } from '../outcomes/follow-through.ts'
import { type MeetingResult, type OutcomeDecision, REACTIONS, type Reaction } from '../outcomes/outcome.ts'

/** What the record of the day says about the outcome; null where it says nothing. */
export type RecordedOutcome = Readonly<{
  meetingResult: MeetingResult | null
  decision: OutcomeDecision | null
  reactions: Reaction[]
  admission: Admission | null
  setOutAt: string | null
  arrivedAt: string | null
  admittedAt: string | null
  consentWithdrawnAt: string | null
}>

const ANSWERS: Readonly<Partial<Record<RunEventKind, OutcomeDecision>>> = {
  yes: 'accepted_now',
  no: 'declined',
  not_sure: 'undecided',
}
/** Reactions that an event of its own already tells; nobody taps them twice (docs/practice.md 10.1). */
export const SHOWN_BY: Readonly<Partial<Record<RunEventKind, Reaction>>> = {
  bargaining_offer: 'bargaining',
  left_the_room: 'leaving',
  left_the_house: 'leaving',
}

/**
 * Reads the outcome from what was tapped that day, so that nobody writes it a second time (F64, F66). It is a
 * proposal: whoever leads says what it was.
 */
export function outcomeFromRecord(events: readonly RunEvent[]): RecordedOutcome {
  const record = standing(events)
  const last = (kind: RunEventKind) => record.findLast((event) => event.kind === kind)?.at ?? null
  const away = record.findLast(({ kind }) => kind === 'left_the_house' || kind === 'came_back')
  const answer = record.findLast(({ kind }) => ANSWERS[kind] !== undefined)
  const shown = record.flatMap(({ kind, reaction }) => reaction ?? SHOWN_BY[kind] ?? [])
  const admittedAt = last('admission_confirmed')
  return {
    meetingResult: away?.kind === 'left_the_house' && answer === undefined ? 'person_left_early' : null,
    decision: (answer && ANSWERS[answer.kind]) ?? null,
    reactions: REACTIONS.filter((reaction) => shown.includes(reaction)),
    admission: admittedAt === null ? null : 'admitted',
    setOutAt: last('set_out'),
    arrivedAt: last('arrived_at_care'),
    admittedAt,
    consentWithdrawnAt: last('travel_consent_withdrawn'),
  }
}
