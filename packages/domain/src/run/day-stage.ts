import { CHECK_OPENS_HOURS } from '../path/path-hours.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import { HOUR } from '../shared/time.ts'

/** How far a day has come: before it, who arrives and looks, the meeting, and after it (docs/practice.md 7.3). */
export const DAY_STAGES = ['before', 'arrival', 'meeting', 'after'] as const
/** One of the four. */
export type DayStage = (typeof DAY_STAGES)[number]

type Facts = Readonly<{ status: PlanStatus; startsAt: string | null; hasLooked: boolean; now: Date }>

/** The stage that a day is in: arrival begins some hours before the start, or with the first look at the loved one. */
export function dayStage({ status, startsAt, hasLooked, now }: Facts): DayStage {
  if (status === 'under_way') return 'meeting'
  if (status === 'concluded' || status === 'reviewed') return 'after'
  if (status === 'drafting') return 'before'
  const isNear = startsAt !== null && now.getTime() >= Date.parse(startsAt) - CHECK_OPENS_HOURS * HOUR
  return isNear || hasLooked ? 'arrival' : 'before'
}
