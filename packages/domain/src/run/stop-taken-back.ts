import { reachesInTime, TAKE_BACK_SECONDS } from '../shared/take-back.ts'
import { SECOND } from '../shared/time.ts'

type Tap = Readonly<{ authorId: string; at: Date; receivedAt: Date }>

/** Whether this correction takes a stop back (S1.7): by the same person, within 20 seconds, and on the way to the server since. */
export function takesStopBack(stop: Tap, correction: Tap): boolean {
  const after = correction.at.getTime() - stop.at.getTime()
  return (
    stop.authorId === correction.authorId &&
    after >= 0 &&
    after <= TAKE_BACK_SECONDS * SECOND &&
    reachesInTime(stop.receivedAt, correction.receivedAt)
  )
}
