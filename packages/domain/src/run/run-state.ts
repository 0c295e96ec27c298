import type { RunEvent, RunEventKind } from './run-event.ts'
import { isAnswerDisputed, standing } from './run-log.ts'
import type { RunStep } from './run-of-show.ts'
import { stepNow } from './run-step-now.ts'
import { MINUTE } from '../shared/time.ts'

/** Who reads, in the order that was agreed on. */
type Speaker = Readonly<{ participantId: string; readById: string | null }>

/** The meeting as the plan knows it, beside the events. */
export type RunFacts = Readonly<{
  steps: readonly RunStep[]
  speakers: readonly Speaker[]
  startedAt: string | null
  stoppedAt: string | null
  endedAt: string | null
  /**
   * The risk screen says that no consequence is read: someone may harm themselves (docs/practice.md 7.5). Null on a
   * phone that has not received the beginning of the meeting.
   */
  consequencesWithheld: boolean | null
}>

/** What the loved one said to the ask; only a "no" can open the consequences. */
type Answer = 'yes' | 'no' | 'not_sure'

/** Why the consequences stay closed. */
export type ConsequenceLock = 'no_answer_yet' | 'not_a_no' | 'disputed' | 'crisis' | 'risk' | 'not_told'

/** What every phone shows of the meeting now, worked out from the log each time and never stored (F56). */
export type RunState = Readonly<{
  step: RunStep | null
  next: readonly RunStep[]
  /** Which step of how many it is; what comes after a yes and after a no counts as one. */
  position: number
  count: number
  speaker: Speaker | null
  nextSpeaker: Speaker | null
  elapsedMinutes: number
  isPaused: boolean
  /** Your loved one is out of the room, or out of the house (F62). */
  away: 'room' | 'house' | null
  bargainingOffers: number
  /** Null while nobody answered, and while two of you heard different answers. */
  answer: Answer | null
  /** Two of you heard different answers: ask once more, or correct the record. */
  isDisputed: boolean
  /** Somebody stopped the meeting, and it was not taken back. */
  isStopped: boolean
  /**
   * Danger was recorded, or the meeting was stopped: first things first, no letters, no consequences
   * (docs/practice.md 9.4).
   */
  isCrisis: boolean
  consequences: { open: true } | { open: false; why: ConsequenceLock }
  /** Minutes since the first alarm; null while there is none. */
  minutesSinceAlarm: number | null
  /** Minutes from the first alarm to the first response (S4.25); null while there is none. */
  minutesToResponse: number | null
}>

const ANSWERS: readonly RunEventKind[] = ['yes', 'no', 'not_sure']
const LASTING_ALARMS: readonly RunEventKind[] = ['stop', 'emergency_call', 'naloxone_given']
const ALARMS: readonly RunEventKind[] = ['safety_concern', ...LASTING_ALARMS]
const BEFORE_THE_TALK: readonly string[] = ['gather', 'prepare', 'greet', 'sobriety_check']

/** The steps of the talk itself: what comes before the arrival is done, and the sobriety check was the way in. */
const talkSteps = (steps: readonly RunStep[]): RunStep[] => steps.filter(({ code }) => !BEFORE_THE_TALK.includes(code))

/** The steps that are left, once an answer is known: after a yes nobody needs the page for a no. */
const stepsFor = (steps: readonly RunStep[], answer: Answer | null): RunStep[] =>
  talkSteps(steps).filter(
    ({ code }) => (code !== 'after_no' || answer !== 'yes') && (code !== 'after_yes' || answer !== 'no'),
  )

// what comes after a yes begins when what comes after a no would
function placeOf(all: readonly RunStep[], step: RunStep | undefined): Pick<RunState, 'position' | 'count'> {
  const times = [...new Set(talkSteps(all).map(({ fromMinutes }) => fromMinutes))]
  return { position: times.indexOf(step?.fromMinutes ?? 0) + 1, count: times.length }
}

/** Where the meeting stands, from what was recorded and nothing else (F56, F61). The same on every phone that has the same events. */
export function runStateOf(facts: RunFacts, events: readonly RunEvent[], now: Date): RunState {
  const record = standing(events)
  const last = (...kinds: readonly RunEventKind[]) => record.findLast(({ kind }) => kinds.includes(kind))
  const isDisputed = isAnswerDisputed(events)
  const answer = isDisputed ? null : ((last(...ANSWERS)?.kind ?? null) as Answer | null)
  const steps = stepsFor(facts.steps, answer)
  const moved = stepNow(record, isDisputed)
  const at = Math.max(
    0,
    steps.findIndex(({ code }) => code === moved),
  )
  const read = new Set(record.filter(({ kind }) => kind === 'letter_read').map(({ participantId }) => participantId))
  const waiting = facts.speakers.filter(({ participantId }) => !read.has(participantId))
  const isStopped = facts.stoppedAt !== null || last('stop') !== undefined
  const isCrisis = isStopped || isDanger(record)
  return {
    step: steps[at] ?? null,
    next: steps.slice(at + 1, at + 3),
    ...placeOf(facts.steps, steps[at]),
    speaker: waiting[0] ?? null,
    nextSpeaker: waiting[1] ?? null,
    elapsedMinutes: minutesSince(facts, now),
    isPaused: last('pause', 'resumed')?.kind === 'pause',
    away: awayOf(last('left_the_room', 'left_the_house', 'came_back')?.kind),
    bargainingOffers: record.filter(({ kind }) => kind === 'bargaining_offer').length,
    answer,
    isDisputed,
    isStopped,
    isCrisis,
    consequences: consequencesOf(facts, { answer, isDisputed, isCrisis }),
    minutesSinceAlarm: alarmMinutes(record, facts.stoppedAt, now),
    minutesToResponse: responseMinutes(record),
  }
}

// a concern that was looked at and led nowhere ends when the group goes on; a stop or a call for help does not
function isDanger(record: readonly RunEvent[]): boolean {
  const last = record.findLast(({ kind }) => kind === 'safety_concern' || kind === 'resumed')
  return last?.kind === 'safety_concern' || record.some(({ kind }) => LASTING_ALARMS.includes(kind))
}

const awayOf = (kind: RunEventKind | undefined): RunState['away'] =>
  kind === 'left_the_house' ? 'house' : kind === 'left_the_room' ? 'room' : null

function minutesSince({ startedAt, endedAt }: RunFacts, now: Date): number {
  if (startedAt === null) return 0
  const until = endedAt === null ? now.getTime() : Date.parse(endedAt)
  return Math.max(0, Math.floor((until - Date.parse(startedAt)) / MINUTE))
}

/**
 * Consequences are for after a "no", never in a crisis, never when the risk screen says so (S1.9, S2.17;
 * docs/practice.md 7.5, 9.4).
 */
function consequencesOf(
  { consequencesWithheld }: RunFacts,
  { answer, isDisputed, isCrisis }: Pick<RunState, 'answer' | 'isDisputed' | 'isCrisis'>,
): RunState['consequences'] {
  const closed = (why: ConsequenceLock) => ({ open: false, why }) as const
  if (isCrisis) return closed('crisis')
  if (consequencesWithheld) return closed('risk')
  if (isDisputed) return closed('disputed')
  if (answer === null) return closed('no_answer_yet')
  if (answer !== 'no') return closed('not_a_no')
  return consequencesWithheld === null ? closed('not_told') : { open: true }
}

// a stop that came from somewhere else than the record is an alarm too
function alarmMinutes(record: readonly RunEvent[], stoppedAt: string | null, now: Date): number | null {
  const at = record.find(({ kind }) => ALARMS.includes(kind))?.at ?? stoppedAt
  return at === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / MINUTE))
}

function responseMinutes(record: readonly RunEvent[]): number | null {
  const alarm = record.find(({ kind }) => ALARMS.includes(kind))
  const response = alarm && record.find(({ kind, at }) => kind === 'help_arrived' && at >= alarm.at)
  return alarm && response ? Math.round((Date.parse(response.at) - Date.parse(alarm.at)) / MINUTE) : null
}
