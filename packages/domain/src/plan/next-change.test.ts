import { describe, expect, it } from 'vitest'
import { nextChange } from './next-change.ts'
import { readiness } from './readiness.ts'
import { dayIn } from '../shared/day-in.ts'
import { NOW, readyPlan } from './ready-plan.fixture.ts'

const HOUR = 3_600_000
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR)

describe('the next moment at which a plan changes by itself', () => {
  const quiet = readyPlan((plan) => {
    plan.logistics.startsAt = null
    plan.risk = null
    plan.safetyPlan.reviewOn = null
    plan.treatmentOptions = []
  })

  it('is null where nothing depends on the time', () => {
    expect(nextChange(quiet, [], NOW)).toBeNull()
  })

  it.each([
    ['the start of the meeting', { startsAt: later(1) }, later(1)],
    ['the call two hours before', { startsAt: later(3) }, later(1)],
    ['six hours after the start', { startsAt: later(-5) }, later(1)],
    ['the risk asked on the day', { startsAt: later(7) }, later(1)],
    ['the insurance in the last 72 hours', { startsAt: later(73) }, later(1)],
    ['the end of a held place', { bedHeldUntil: later(1) }, later(1)],
    ['the day after the review of the safety plan', { reviewOn: '2027-03-01' }, new Date('2027-03-02T00:00:00Z')],
  ])('%s', (_, { startsAt, bedHeldUntil, reviewOn }: Dates, expected) => {
    expect(nextChange(withDates({ startsAt, bedHeldUntil, reviewOn }), [], NOW)).toEqual(expected)
  })

  it('is the moment when a sobriety check becomes too old', () => {
    expect(nextChange(quiet, [{ checkedAt: NOW.toISOString(), result: 'proceed' }], NOW)).toEqual(later(0.5))
  })

  it('is midnight at the place of the meeting while a check says "another day"', () => {
    const postponed = [{ checkedAt: later(-2).toISOString(), result: 'postpone' } as const]
    const until = nextChange(quiet, postponed, NOW)
    expect(dayIn(until ?? NOW, quiet.logistics.timeZone)).not.toBe(dayIn(NOW, quiet.logistics.timeZone))
    expect((until?.getTime() ?? 0) - NOW.getTime()).toBeLessThanOrEqual(24 * HOUR)
  })

  const HOURS = [-200, -30, -7, -1, 0, 0.5, 3, 13, 30, 80, 170]
  const PLANS = HOURS.flatMap((start) =>
    HOURS.flatMap((held) => HOURS.map((assessed) => [start, held, assessed] as const)),
  )

  it.each(HOURS)('is not preceded by a change of readiness, for a meeting in %d hours', (hours) => {
    for (const [start, held, assessed] of PLANS.filter(([at]) => at === hours)) {
      const reviewOn = later(held + assessed)
        .toISOString()
        .slice(0, 10)
      const facts = withDates({
        startsAt: later(start),
        bedHeldUntil: later(held),
        assessedAt: later(assessed),
        reviewOn,
      })
      const until = nextChange(facts, [], NOW) ?? later(1_000)
      const between = new Date(NOW.getTime() + Math.floor((until.getTime() - NOW.getTime()) / 2))
      for (const moment of [between, new Date(until.getTime() - 1)])
        expect(readiness(facts, moment)).toEqual(readiness(facts, NOW))
    }
  })
})

type Dates = { startsAt?: Date; bedHeldUntil?: Date; assessedAt?: Date; reviewOn?: string }

function withDates({ startsAt, bedHeldUntil, assessedAt, reviewOn }: Dates) {
  return readyPlan((plan) => {
    plan.logistics.startsAt = startsAt?.toISOString() ?? null
    if (plan.risk && assessedAt) plan.risk.assessedAt = assessedAt.toISOString()
    if (plan.risk) plan.risk.reassessBy = null
    if (!assessedAt) plan.risk = null
    plan.safetyPlan.reviewOn = reviewOn ?? null
    for (const option of plan.treatmentOptions) option.bedHeldUntil = bedHeldUntil?.toISOString() ?? null
  })
}
