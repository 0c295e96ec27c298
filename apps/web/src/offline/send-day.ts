import { type OfflineRecord, offlineDayRoutes } from '@holdfast/contracts/offline-day'
import type { CallInput } from '@holdfast/contracts/call'
import type { PlanKey } from '../plan/plan-key.ts'
import { bodyOf, type DayRecord } from './day-records.ts'
import { refusedForGood } from './send-events.ts'

type Route = typeof offlineDayRoutes.record
type Request = (route: Route, input: CallInput<Route>) => Promise<{ items: OfflineRecord[] }>

/** Sends what was recorded before the meeting, with what the clock here says. What stands against it meanwhile is in the answer. */
export const sendDay = (request: Request, params: PlanKey, records: readonly DayRecord[]): Promise<OfflineRecord[]> =>
  refusedForGood(async (signal) => {
    const sentAt = new Date().toISOString()
    const { items } = await request(offlineDayRoutes.record, { params, body: { ...bodyOf(records), sentAt }, signal })
    return items
  })
