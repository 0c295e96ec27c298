import { text } from '@holdfast/content/risk-assessments'
import type { Text } from '../text.ts'
import type { RiskLevel } from './risk.ts'
import { HOUR, DAY } from '../shared/time.ts'

/**
 * How many days an assessment stands at most, by its level (S4.14; docs/practice.md 9.1: asked again a week before;
 * guidance). The more serious it is, the sooner it is looked at again.
 */
export const REASSESS_WITHIN_DAYS = {
  none: 7,
  low: 7,
  moderate: 3,
  high: 1,
  imminent: 1,
} as const satisfies Record<RiskLevel, number>

/** An assessment, as the question "is it time to ask again" sees it. `reassessBy` may bring the date forward, never back. */
export type DatedRisk = Readonly<{ assessedAt: string; level: RiskLevel; reassessBy: string | null }>

/** The latest moment that the rule allows for the next assessment. */
export const latestReassessment = (assessedAt: string, level: RiskLevel): Date =>
  new Date(Date.parse(assessedAt) + REASSESS_WITHIN_DAYS[level] * DAY)

/** When the questions are asked again: as agreed, and never later than the level allows. */
export function reassessmentDue({ assessedAt, level, reassessBy }: DatedRisk): Date {
  const latest = latestReassessment(assessedAt, level)
  const agreed = reassessBy === null ? latest : new Date(reassessBy)
  return agreed < latest ? agreed : latest
}

/** Whether an assessment is still new enough to rely on. */
export const isCurrent = (risk: DatedRisk, now: Date): boolean => now <= reassessmentDue(risk)

/**
 * When the questions are asked again whatever their level: a week before, the day before, and on the day
 * (docs/practice.md 9.1).
 */
export const RISK_ASKS = [
  { ask: 'week_before', hoursBefore: 7 * 24, label: text('risk-asks.week_before.label') },
  { ask: 'day_before', hoursBefore: 24, label: text('risk-asks.day_before.label') },
  { ask: 'on_the_day', hoursBefore: 6, label: text('risk-asks.on_the_day.label') },
] as const satisfies readonly { ask: string; hoursBefore: number; label: Text }[]
/** Which of the three askings it is; the last that is due counts (docs/practice.md 9.1). */
export type RiskAsk = (typeof RISK_ASKS)[number]['ask']

/** The last of the three askings that is due and has no answer yet; null while none is. */
export function askDue(assessedAt: string | null, startsAt: string | null, now: Date): RiskAsk | null {
  if (startsAt === null) return null
  const opens = (hoursBefore: number) => Date.parse(startsAt) - hoursBefore * HOUR
  const due = RISK_ASKS.findLast(({ hoursBefore }) => opens(hoursBefore) <= now.getTime())
  if (!due || (assessedAt !== null && Date.parse(assessedAt) >= opens(due.hoursBefore))) return null
  return due.ask
}
