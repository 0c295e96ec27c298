import type { DayRole } from '../participants/participant.ts'
import type { CaseRole } from '../permissions/roles.ts'
import { EVENT_KINDS, type EventPhase, type RunEventKind } from './run-event.ts'

/** Who records, and what is theirs in this plan. */
export type Recorder = Readonly<{
  memberId: string
  role: CaseRole
  dayRoles: readonly DayRole[]
  /** One of the named sobriety observers. */
  isObserver: boolean
  participantId: string | null
  /** The participants whose letters this person reads aloud for them. */
  readsFor: readonly string[]
  ownConsequenceIds: readonly string[]
}>

const RECORDER_ROLES: readonly DayRole[] = [
  'facilitator',
  'chair',
  'backup_chair',
  'safety_lead',
  'sobriety_observer',
  'timekeeper',
  'note_taker',
]
const ON_THE_WAY: readonly DayRole[] = ['transport_lead', 'escort', 'admissions_liaison']

/** Whether someone keeps the record of the whole meeting: who leads, facilitates or observes (docs/product.md 4). */
export const isRecorder = ({ role, dayRoles, isObserver }: Recorder): boolean =>
  role === 'lead' ||
  role === 'interventionist' ||
  (role === 'participant' && (isObserver || dayRoles.some((one) => RECORDER_ROLES.includes(one))))

type Recorded = Readonly<{
  kind: RunEventKind
  participantId: string | null
  consequenceId: string | null
  /** Who recorded the event that this one corrects; null when it corrects none. */
  correctsAuthorId: string | null
}>

/**
 * Whether this person may record this (docs/product.md 4). Danger, a pause and a stop are for everyone in the
 * case, always. A speaker records their own letter and consequence, a helper and the drivers what happens on the way.
 */
export function mayRecord(recorder: Recorder, event: Recorded): boolean {
  if (isRecorder(recorder)) return true
  const { kind } = event
  const phase: EventPhase = EVENT_KINDS[kind].phase
  if (phase === 'danger' || kind === 'pause') return true
  if (kind === 'correction') return event.correctsAuthorId === recorder.memberId
  if (phase === 'travel') return recorder.role === 'helper' || recorder.dayRoles.some((one) => ON_THE_WAY.includes(one))
  if (recorder.role === 'helper') return false
  if (kind === 'letter_read')
    return event.participantId === recorder.participantId || recorder.readsFor.includes(event.participantId ?? '')
  if (kind === 'consequence_read' || kind === 'consequence_understood')
    return recorder.ownConsequenceIds.includes(event.consequenceId ?? '')
  return false
}

/** What a helper follows: when things move, and how the way to treatment goes. No answer, no reaction, no words. */
const SEEN_BY_HELPERS: readonly RunEventKind[] = ['arrived', 'step_moved', 'pause', 'resumed', 'correction']

/** Whether this person may read an event that somebody recorded. */
export const mayReadEvent = (
  { role, memberId }: Pick<Recorder, 'role' | 'memberId'>,
  { kind, authorId }: { kind: RunEventKind; authorId: string },
): boolean =>
  role !== 'helper' ||
  authorId === memberId ||
  SEEN_BY_HELPERS.includes(kind) ||
  (['danger', 'travel'] as EventPhase[]).includes(EVENT_KINDS[kind].phase)
