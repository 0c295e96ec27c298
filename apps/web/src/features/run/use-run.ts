import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import type { NewRunEvent } from '@holdfast/contracts/run-events'
import type { Workspace } from '@holdfast/contracts/workspace'
import { NO_SUBJECT, type RunEvent } from '@holdfast/domain/run/run-event'
import { consequencesWithheld } from '@holdfast/domain/run/consequences-withheld'
import { RUN_OF_SHOW } from '@holdfast/domain/run/run-of-show'
import { conflictsOf, sortEvents, standing } from '@holdfast/domain/run/run-log'
import { isRecorder, mayRecord, type Recorder } from '@holdfast/domain/run/run-recorders'
import type { AreaLevels } from '@holdfast/domain/risk-assessments/risk'
import { type RunState, runStateOf } from '@holdfast/domain/run/run-state'
import { useSyncExternalStore } from 'react'
import type { Problem } from '@holdfast/contracts/problems'
import { serverTime } from '../../api/server-clock.ts'
import { useNow } from '../../api/use-now.ts'
import { isDayRecord, isRunEvent, type Waiting } from '../../offline/day-records.ts'
import { newEvent, outboxOf } from '../../offline/outboxes.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** An event before the phone gives it an id and a time; `at` is there for one noted on paper. */
type What = Omit<NewRunEvent, 'id' | 'at' | 'deviceId'> & { at?: string }

const asEvent = (sent: NewRunEvent, authorId: string): RunEvent =>
  ({
    ...NO_SUBJECT,
    text: '',
    ...sent,
    at: serverTime(sent.at).toISOString(),
    receivedAt: null,
    authorId,
  }) as RunEvent

/** Who is in front of this screen, for the rules of the record. */
function recorderOf(plan: Workspace): Recorder {
  const me = plan.participants.find(({ id }) => id === plan.me.participantId)
  const isHere = me !== undefined && me.attendance === 'in_person'
  return {
    memberId: plan.me.memberId,
    role: plan.me.role as Recorder['role'],
    // whoever is not in the room follows; a pause and a stop stay theirs
    dayRoles: isHere ? me.dayRoles : [],
    isObserver: isHere && plan.sobrietyPlan.observerIds.includes(me.id),
    participantId: me?.id ?? null,
    readsFor: plan.participants.filter(({ readById }) => readById === me?.id).map(({ id }) => id),
    ownConsequenceIds: plan.consequences.filter(({ isMine }) => isMine).map(({ id }) => id),
  }
}

// a meeting that was opened without a network: whoever reads the risk knows, nobody else does
function knownHold({ riskAssessment }: Workspace): boolean | null {
  if (riskAssessment === null) return null
  const levels = Object.entries(riskAssessment.areas).map(([area, { level }]) => [area, level])
  return consequencesWithheld(Object.fromEntries(levels) as AreaLevels)
}

/** A beginning that waits: on this phone, or at the server for what another phone has. */
type Beginning = { at: string; record: OfflineRecord | null }

function beginningOf(plan: Workspace, waiting: readonly Waiting[]): Beginning | null {
  if (plan.run !== null || plan.status !== 'ready') return null
  const here = waiting.filter(isDayRecord).find(({ kind }) => kind === 'day_start')
  if (here) return { at: serverTime(here.at).toISOString(), record: null }
  const sent = plan.offlineRecords.findLast(
    ({ kind, isMine, state }) => kind === 'start' && isMine && state === 'waits',
  )
  return sent ? { at: sent.at, record: sent } : null
}

/** The meeting on this device: what is recorded, what follows from it, and the ways to record more. */
export type Meeting = {
  events: RunEvent[]
  state: RunState
  /** How the meeting began on this phone, as long as the server does not know that it has. */
  begun: Beginning | null
  waiting: number
  /** What the server would not take; it stays on this phone. */
  refused: (RunEvent & { problem?: Problem })[]
  disputed: Set<string>
  keepsRecord: boolean
  may: (what: Pick<What, 'kind'> & Partial<What>) => boolean
  record: (what: What) => void
  undo: (event: RunEvent) => void
  /** Takes back what anybody recorded, with the reason. */
  correct: (event: RunEvent, reason: string) => void
  /** The stop that was tapped here and still stands; it can be taken back for some seconds. */
  ownStop: RunEvent | null
  /** The last thing that was recorded here, while it still stands. */
  last: RunEvent | null
}

/** The meeting as this phone knows it: what the server has, and what still waits here. The same rules on every phone. */
export function useRun(plan: Workspace, planKey: PlanKey): Meeting {
  const outbox = outboxOf({ ...planKey, memberId: plan.me.memberId })
  const { waiting, refused, problems } = useSyncExternalStore(outbox.subscribe, outbox.state)
  const begun = beginningOf(plan, waiting)
  const now = useNow()
  const recorder = recorderOf(plan)
  const known = new Set(plan.runEvents.map(({ id }) => id))
  const events = sortEvents([
    ...(plan.runEvents as RunEvent[]),
    ...waiting
      .filter(isRunEvent)
      .filter(({ id }) => !known.has(id))
      .map((event) => asEvent(event, recorder.memberId)),
  ])
  const speakers = plan.participants
    .filter(({ speakingPosition, attendance }) => speakingPosition !== null && attendance !== 'not_attending')
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
    .map(({ id, readById }) => ({ participantId: id, readById }))
  const state = runStateOf(
    {
      steps: RUN_OF_SHOW,
      speakers,
      startedAt: plan.run?.startedAt ?? begun?.at ?? null,
      stoppedAt: plan.run?.stoppedAt ?? null,
      endedAt: plan.run?.endedAt ?? null,
      consequencesWithheld: plan.run ? plan.run.consequencesWithheld : knownHold(plan),
    },
    events,
    now,
  )
  return {
    events,
    state,
    begun,
    waiting: waiting.length,
    refused: refused
      .filter(isRunEvent)
      .map((event) => ({ ...asEvent(event, recorder.memberId), problem: problems[event.id] })),
    disputed: new Set(conflictsOf(events).flatMap(({ eventIds }) => eventIds)),
    keepsRecord: isRecorder(recorder),
    may: ({ kind, participantId = null, consequenceId = null }) =>
      mayRecord(recorder, { kind, participantId, consequenceId, correctsAuthorId: null }),
    record: (what) => void outbox.record(newEvent(what)),
    correct: ({ id }, text) => void outbox.record(newEvent({ kind: 'correction', correctsId: id, text })),
    ownStop:
      standing(events).findLast(({ authorId, kind }) => authorId === recorder.memberId && kind === 'stop') ?? null,
    undo: ({ id }) => void outbox.record(newEvent({ kind: 'correction', correctsId: id })),
    last:
      standing(events).findLast(
        ({ authorId, kind }) => authorId === recorder.memberId && kind !== 'correction' && kind !== 'stop',
      ) ?? null,
  }
}
