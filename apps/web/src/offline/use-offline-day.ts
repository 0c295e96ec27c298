import type { Problem } from '@holdfast/contracts/problems'
import type { Workspace } from '@holdfast/contracts/workspace'
import { onlineManager, useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useSyncExternalStore } from 'react'
import { isOffline } from '../api/client.ts'
import { serverTime } from '../api/server-clock.ts'
import type { PlanKey } from '../plan/plan-key.ts'
import { workspaceQuery } from '../plan/plan-query.ts'
import { useNow } from '../api/use-now.ts'
import { type DayRecord, isDayRecord, type NewDayRecord } from './day-records.ts'
import { withOfflineDay } from './offline-day.ts'
import { newDayRecord, outboxOf } from './outboxes.ts'

/** The day as this phone knows it, with a network or without. */
export type OfflineDay = {
  /** The plan with what was recorded here and the server does not have. */
  plan: Workspace
  /** Nobody answers right now: what is recorded stays on this phone until somebody does. */
  isOffline: boolean
  waiting: DayRecord[]
  /** What the server would not take, and why; it stays on this phone. */
  refused: { record: DayRecord; problem?: Problem }[]
  /** Now, by the clock of the server as far as this phone knows it. */
  now: Date
  record: (what: NewDayRecord) => Promise<void>
  /** Takes back what waits on this phone. */
  takeBack: (id: string) => Promise<void>
}

const useIsOnline = (): boolean =>
  useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )

/** What is recorded of the day on this phone, kept encrypted and sent once there is a network (F57). */
export function useOfflineDay(plan: Workspace, planKey: PlanKey): OfflineDay {
  const outbox = outboxOf({ ...planKey, memberId: plan.me.memberId })
  const { waiting, refused, problems } = useSyncExternalStore(outbox.subscribe, outbox.state)
  // whether anybody answers is known from the plan; nothing is asked for here
  const query = useQuery({ ...workspaceQuery(planKey), enabled: false })
  const isOnline = useIsOnline()
  const records = waiting.filter(isDayRecord)
  const times = [useNow(), ...records.map(({ at }) => serverTime(at))].map((time) => time.getTime())
  const now = new Date(Math.max(...times))
  const isGone = !isOnline || isOffline(query)
  return {
    plan: isGone || records.length > 0 ? withOfflineDay(plan, records, now) : plan,
    isOffline: isGone,
    waiting: records,
    refused: refused.filter(isDayRecord).map((record) => ({ record, problem: problems[record.id] })),
    now,
    record: (what) => outbox.record(newDayRecord(what)),
    takeBack: outbox.drop,
  }
}

/** Recording one thing of the day: as long as it is being written down, another tap records nothing. */
export type DayRecording = {
  record: (what: NewDayRecord) => void
  isRecording: boolean
  /** This phone could not write it down. */
  hasFailed: boolean
}

/** Records on this phone, with a network or without; `onRecorded` follows once it is written down. */
export function useDayRecording(day: OfflineDay, onRecorded?: () => unknown): DayRecording {
  const isBusy = useRef(false)
  const { mutate, isPending, isError } = useMutation({
    mutationFn: day.record,
    networkMode: 'always',
    onSuccess: onRecorded,
    onSettled: () => {
      isBusy.current = false
    },
  })
  return {
    record: (what) => {
      // the button says that it is busy only a moment after the tap
      if (isBusy.current) return
      isBusy.current = true
      mutate(what)
    },
    isRecording: isPending,
    hasFailed: isError,
  }
}
