import type { PlanStatus } from '../plan/plan-status.ts'
import { dayIn } from '../shared/day-in.ts'

/** What is known at the server of a meeting and its beginning. */
export type StartFacts = Readonly<{
  status: PlanStatus
  startsAt: string | null
  timeZone: string
  /** A phone has sent a beginning that it recorded without a network, whatever became of it. */
  isStartReceived: boolean
  now: Date
}>

/**
 * Whether the day of a locked plan is over where the meeting takes place, and the server knows of no beginning: the meeting was not
 * held, or what was recorded of it still lies on a phone that had no network (F57).
 */
export const isStartUnknown = ({ status, startsAt, timeZone, isStartReceived, now }: StartFacts): boolean =>
  status === 'ready' &&
  !isStartReceived &&
  startsAt !== null &&
  dayIn(new Date(startsAt), timeZone) < dayIn(now, timeZone)
