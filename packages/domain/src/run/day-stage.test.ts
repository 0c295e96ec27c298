import { expect, test } from 'vitest'
import type { PlanStatus } from '../plan/plan-status.ts'
import { type DayStage, dayStage } from './day-stage.ts'

const startsAt = '2026-12-04T21:00:00.000Z'

test.each<[PlanStatus, string, boolean, DayStage]>([
  ['drafting', '2026-12-04T20:00:00.000Z', false, 'before'],
  ['ready', '2026-12-04T16:59:00.000Z', false, 'before'],
  ['ready', '2026-12-04T17:00:00.000Z', false, 'arrival'],
  ['ready', '2026-12-03T17:00:00.000Z', true, 'arrival'],
  ['under_way', '2026-12-04T21:10:00.000Z', true, 'meeting'],
  ['concluded', '2026-12-04T23:00:00.000Z', true, 'after'],
  ['reviewed', '2026-12-09T23:00:00.000Z', true, 'after'],
])('%s at %s, looked: %s: %s', (status, now, hasLooked, expected) => {
  expect(dayStage({ status, startsAt, hasLooked, now: new Date(now) })).toBe(expected)
})
