import type { FollowUp } from '../consequences/follow-up.ts'
import { offsetIn } from '../shared/offset-in.ts'
import { DAY, HOUR } from '../shared/time.ts'

const DAYS = [7, 14, 21, 28, 30, 35, 42, 49, 56, 60, 63, 70, 77, 84, 90] as const

/** Every check-in that there is, by how long after the meeting it is due: `h2` two hours, `d7` seven days. */
export const CHECK_INS = ['h2', 'h24', 'h72', ...DAYS.map((days) => `d${days}` as const)] as const
/** A check-in of one consequence, such as `h24`. */
export type CheckIn = (typeof CHECK_INS)[number]

/** When each consequence is asked about that has no rhythm of its own (F33; docs/practice.md 5.4). */
const USUAL: readonly CheckIn[] = ['h2', 'h24', 'h72', 'd7', 'd14', 'd30', 'd60', 'd90']

/** The rhythm that its speaker chose, over the first 90 days. Occasions have no dates: the usual days ask whether there was one. */
const RHYTHMS: Readonly<Record<FollowUp, readonly CheckIn[]>> = {
  once: ['d7'],
  weekly: ['d7', 'd14', 'd21', 'd28', 'd35', 'd42', 'd49', 'd56', 'd63', 'd70', 'd77', 'd84'],
  weekly_then_monthly: ['d7', 'd14', 'd21', 'd28', 'd60', 'd90'],
  biweekly: ['d14', 'd28', 'd42', 'd56', 'd70', 'd84'],
  monthly: ['d30', 'd60', 'd90'],
  each_event: ['d7', 'd14', 'd30', 'd60', 'd90'],
  right_away: ['h2', 'h24', 'h72'],
}

/** The check-ins of a consequence, in their order. */
export const checkInsOf = (followUp: FollowUp | null): readonly CheckIn[] =>
  followUp === null ? USUAL : RHYTHMS[followUp]

/** The number in a check-in: hours, or days. */
export const countOf = (checkIn: CheckIn): number => Number(checkIn.slice(1))
/** Whether a check-in is counted in hours, as those of the first three days are. */
export const isInHours = (checkIn: CheckIn): boolean => checkIn.startsWith('h')

/**
 * When a check-in is due: so many hours after the end of the meeting, or so many days later at the same hour by the clock of the
 * place, whatever its clocks did in between.
 */
export function dueAt(checkIn: CheckIn, endedAt: Date, timeZone: string): Date {
  if (isInHours(checkIn)) return new Date(endedAt.getTime() + countOf(checkIn) * HOUR)
  const there = new Date(endedAt.getTime() + countOf(checkIn) * DAY)
  return new Date(there.getTime() + offsetIn(endedAt, timeZone) - offsetIn(there, timeZone))
}

/**
 * `due` from its hour on, `overdue` once the time for it has gone by too; `passed` where nobody recorded it and a later one was:
 * nothing more is asked.
 */
export const CHECK_IN_STATES = ['not_due', 'due', 'overdue', 'done', 'passed'] as const
export type CheckInState = (typeof CHECK_IN_STATES)[number]

/** One check-in of a consequence, when it is due and how it stands. */
export type StandingCheckIn = { readonly checkIn: CheckIn; readonly dueAt: Date; readonly state: CheckInState }

/** A check-in counted in hours waits twelve hours before it is overdue, the others a day. */
const graceOf = (checkIn: CheckIn): number => (isInHours(checkIn) ? 12 * HOUR : DAY)

/** The check-ins of one consequence as they stand now. They stay until they are done, whatever begins after the meeting. */
export function standingCheckIns({
  followUp,
  endedAt,
  timeZone,
  recorded,
  now,
}: {
  followUp: FollowUp | null
  endedAt: Date
  timeZone: string
  /** The check-ins with an entry. */
  recorded: ReadonlySet<string>
  now: Date
}): StandingCheckIn[] {
  const all = checkInsOf(followUp).map((checkIn) => ({ checkIn, dueAt: dueAt(checkIn, endedAt, timeZone) }))
  const last = all.findLastIndex(({ checkIn }) => recorded.has(checkIn))
  return all.map((one, at) => {
    const late = now.getTime() - one.dueAt.getTime()
    const open = late < 0 ? 'not_due' : late < graceOf(one.checkIn) ? 'due' : 'overdue'
    return { ...one, state: recorded.has(one.checkIn) ? 'done' : at < last ? 'passed' : open }
  })
}

const isOpen = ({ state }: StandingCheckIn): boolean => state === 'due' || state === 'overdue'

/** The check-in that an answer of now belongs to: the latest one that is due; null between two of them. */
export const askedNow = (checkIns: readonly StandingCheckIn[]): StandingCheckIn | null =>
  checkIns.findLast(isOpen) ?? null

/** From when the first of them that is still to be done is overdue, be it in the past or ahead; null where none is left. */
export function overdueFrom(checkIns: readonly StandingCheckIn[]): Date | null {
  const left = checkIns.filter(({ state }) => state !== 'done' && state !== 'passed')
  const turns = left.map(({ checkIn, dueAt: at }) => at.getTime() + graceOf(checkIn))
  return turns.length > 0 ? new Date(Math.min(...turns)) : null
}

/** The next moment at which one of them changes by itself; null where none does. */
export function nextTurn(checkIns: readonly StandingCheckIn[], now: Date): Date | null {
  const turns = checkIns
    .filter(({ state }) => state === 'not_due' || state === 'due')
    .flatMap(({ checkIn, dueAt: at }) => [at.getTime(), at.getTime() + graceOf(checkIn)])
    .filter((at) => at > now.getTime())
  return turns.length > 0 ? new Date(Math.min(...turns)) : null
}
