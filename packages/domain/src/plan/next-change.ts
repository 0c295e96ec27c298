import { FAR_AHEAD_HOURS, STILL_TODAY_HOURS } from '../logistics/logistics-readiness.ts'
import { GO_OPENS_HOURS_BEFORE } from '../go-no-go/go-no-go.ts'
import { isEve } from '../path/day-tasks.ts'
import { CHECK_OPENS_HOURS, LOCK_FIRST_HOURS } from '../path/path-hours.ts'
import { RISK_ASKS, reassessmentDue } from '../risk-assessments/reassessment.ts'
import { CHECK_MAX_AGE_MINUTES } from '../sobriety/sobriety-check.ts'
import { CONFIRMATION_HOURS } from '../treatment-options/admission.ts'
import { INSURANCE_HOURS } from '../treatment-options/treatment-option.ts'
import type { PlanFacts } from './plan-facts.ts'
import { countsFrom } from '../safety-screening/screening-readiness.ts'
import { dayBegins } from '../shared/day-begun.ts'
import { nextDay } from '../shared/day-in.ts'
import type { RecordedCheck } from '../sobriety/sobriety-check.ts'
import { MINUTE, HOUR, DAY } from '../shared/time.ts'

/** Hours before the start (after it, where negative) at which a rule looks at the plan differently. */
const AROUND_THE_START: readonly number[] = [
  0,
  -STILL_TODAY_HOURS,
  FAR_AHEAD_HOURS,
  LOCK_FIRST_HOURS,
  GO_OPENS_HOURS_BEFORE,
  CHECK_OPENS_HOURS,
  INSURANCE_HOURS,
  ...RISK_ASKS.map(({ hoursBefore }) => hoursBefore),
  ...Object.values(CONFIRMATION_HOURS),
]

type DatedCheck = Pick<RecordedCheck, 'checkedAt' | 'result'>

/**
 * The next moment at which the readiness of a plan, what its path offers, or whether a meeting may begin on a sobriety check, changes although nobody
 * changes the plan: a hold that ends, an assessment that is too old, a call that becomes due. Null when none comes. Every rule
 * that asks for the present moment has its moments here; a test compares both.
 */
export function nextChange(facts: PlanFacts, checks: readonly DatedCheck[], now: Date): Date | null {
  const { logistics, risk, safetyPlan, treatmentOptions, rehearsals, participants } = facts
  const moments: number[] = checks.map(({ checkedAt }) => Date.parse(checkedAt) + CHECK_MAX_AGE_MINUTES * MINUTE)
  // "another day" ends the day until midnight
  if (checks.some(({ result }) => result === 'postpone')) moments.push(nextDay(now, logistics.timeZone).getTime())
  if (logistics.startsAt !== null) {
    const start = Date.parse(logistics.startsAt)
    moments.push(...AROUND_THE_START.map((hours) => start - hours * HOUR))
    // "does it happen tomorrow" becomes "today" at midnight
    if (isEve({ facts, now })) moments.push(nextDay(now, logistics.timeZone).getTime())
  }
  if (risk) moments.push(reassessmentDue(risk).getTime())
  if (safetyPlan.reviewOn !== null) moments.push(Date.parse(safetyPlan.reviewOn) + DAY)
  for (const { bedHeldUntil, insuranceVerifiedOn } of treatmentOptions) {
    if (bedHeldUntil !== null) moments.push(Date.parse(bedHeldUntil))
    if (insuranceVerifiedOn !== null) moments.push(dayBegins(insuranceVerifiedOn))
  }
  for (const { heldOn } of rehearsals) moments.push(dayBegins(heldOn))
  for (const { screening } of participants) if (screening?.answeredAt) moments.push(countsFrom(screening.answeredAt))
  // some rules turn at the moment itself, some just after it
  const ahead = moments.flatMap((moment) => [moment, moment + 1]).filter((moment) => moment > now.getTime())
  return ahead.length === 0 ? null : new Date(Math.min(...ahead))
}
