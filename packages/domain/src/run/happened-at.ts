import { DAY, MINUTE } from '../shared/time.ts'

/** A difference between two clocks that a slow network explains, and that is not corrected. */
const NETWORK = MINUTE

type Reported = Readonly<{
  /** When it happened, by the clock of the phone. */
  at: string
  /** What that clock said when the phone sent it; null when it does not say. */
  sentAt: string | null
  receivedAt: Date
  startedAt: Date
}>

/**
 * When an event happened, by the clock of the server. A phone whose clock is wrong by days is no reason to refuse what it saw: its
 * clock is compared at sending, and its times are moved by the difference. A time that still cannot be is the moment of arrival (F57).
 */
export function happenedAt({ at, sentAt, receivedAt, startedAt }: Reported): Date {
  const difference = sentAt === null ? 0 : receivedAt.getTime() - Date.parse(sentAt)
  const moved = Date.parse(at) + (Math.abs(difference) > NETWORK ? difference : 0)
  const isPossible = moved <= receivedAt.getTime() && moved >= startedAt.getTime() - DAY
  return isPossible ? new Date(moved) : receivedAt
}

/** Whether the phone's own time is so far off that the record shows it beside the other. */
export const isClockWrong = (at: Date, happened: Date): boolean => Math.abs(at.getTime() - happened.getTime()) > NETWORK
