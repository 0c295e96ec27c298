import { SECOND } from '../shared/time.ts'

/** How long a stop that was tapped by mistake can be taken back by the one who tapped it. */
export const TAKE_BACK_SECONDS = 20
/** How much longer the way to the server may take. */
const ON_THE_WAY = 40 * SECOND

type Tap = Readonly<{ authorId: string; at: Date; receivedAt: Date }>

/** Whether this correction takes a stop back (S1.7): by the same person, within 20 seconds, and on the way to the server since. */
export function takesStopBack(stop: Tap, correction: Tap): boolean {
  const after = correction.at.getTime() - stop.at.getTime()
  return (
    stop.authorId === correction.authorId &&
    after >= 0 &&
    after <= TAKE_BACK_SECONDS * SECOND &&
    correction.receivedAt.getTime() - stop.receivedAt.getTime() <= TAKE_BACK_SECONDS * SECOND + ON_THE_WAY
  )
}
