import { expect, test } from 'vitest'
import type { SobrietyResult } from './sobriety-check.ts'
import { waitClock } from './wait-clock.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 15, minute))
const look = (result: SobrietyResult, minute: number) => ({ result, checkedAt: at(minute).toISOString() })
const agreed = { recheckMinutes: 45, waitLimitMinutes: 120 }
const clock = (looks: ReturnType<typeof look>[], minute: number, plan: Parameters<typeof waitClock>[1] = agreed) => {
  const found = waitClock(looks, plan, at(minute))
  return (
    found &&
    [found.since, found.nextLookAt, found.until]
      .map((one) => new Date(one).getTime())
      .concat([])
      .map((time) => (time - at(0).getTime()) / 60_000)
      .concat(Number(found.isDue), Number(found.isOver))
  )
}

test.each<[string, ReturnType<typeof look>[], number, (number | boolean)[] | null]>([
  ['nobody waits', [look('proceed', 0)], 5, null],
  ['the first look', [look('wait', 0)], 5, [0, 45, 120, 0, 0]],
  ['time to look', [look('wait', 0)], 45, [0, 45, 120, 1, 0]],
  ['the third look, near the end', [look('wait', 90), look('wait', 45), look('wait', 0)], 95, [0, 120, 120, 0, 0]],
  ['long enough', [look('wait', 90), look('wait', 0)], 120, [0, 120, 120, 1, 1]],
  [
    'waiting anew after a clear look',
    [look('wait', 90), look('proceed', 60), look('wait', 0)],
    95,
    [90, 135, 210, 0, 0],
  ],
])('%s', (_name, looks, minute, expected) => {
  expect(clock(looks, minute)).toEqual(expected)
})

test('uses half an hour and four hours without an agreement', () => {
  expect(clock([look('wait', 0)], 5, { recheckMinutes: null, waitLimitMinutes: null })).toEqual([0, 30, 240, 0, 0])
})
