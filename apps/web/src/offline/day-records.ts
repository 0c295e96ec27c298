import type {
  OfflineCheck,
  OfflineClearance,
  OfflineConfirmation,
  OfflineSignature,
  OfflineStart,
  offlineDayRoutes,
} from '@holdfast/contracts/offline-day'
import type { NewRunEvent } from '@holdfast/contracts/run-events'
import type { z } from 'zod'

/** What is recorded on this phone without a network before the meeting, and its beginning. */
export type DayRecord =
  | ({ kind: 'day_check' } & OfflineCheck)
  | ({ kind: 'day_signature' } & OfflineSignature)
  | ({ kind: 'day_confirmation' } & OfflineConfirmation)
  | ({ kind: 'day_clearance' } & OfflineClearance)
  | ({ kind: 'day_start' } & OfflineStart)
/** One of them before the phone gives it an id and a time. */
export type NewDayRecord = DayRecord extends infer R ? (R extends DayRecord ? Omit<R, 'id' | 'at'> : never) : never

/** Whatever waits on a phone: records of the day, and events of the meeting. */
export type Waiting = NewRunEvent | DayRecord

const KINDS: readonly string[] = [
  'day_check',
  'day_signature',
  'day_confirmation',
  'day_clearance',
  'day_start',
] satisfies DayRecord['kind'][]

/** Whether it belongs to the day before the meeting rather than to the record of the meeting. */
export const isDayRecord = (waiting: Waiting): waiting is DayRecord => KINDS.includes(waiting.kind)
/** Whether it belongs to the record of the meeting. */
export const isRunEvent = (waiting: Waiting): waiting is NewRunEvent => !isDayRecord(waiting)

type Body = Omit<z.input<typeof offlineDayRoutes.record.body>, 'sentAt'>

/** Records as the API takes them, each in the list of its kind. */
export function bodyOf(records: readonly DayRecord[]): Body {
  const listed = <K extends DayRecord['kind']>(kind: K) =>
    records.flatMap((record) => {
      if (record.kind !== kind) return []
      const { kind: _, ...rest } = record
      return [rest as unknown as Omit<Extract<DayRecord, { kind: K }>, 'kind'>]
    })
  return {
    checks: listed('day_check'),
    signatures: listed('day_signature'),
    confirmations: listed('day_confirmation'),
    clearances: listed('day_clearance'),
    starts: listed('day_start'),
  }
}
