import { beforeEach, expect, test } from 'vitest'
import { noteServerTime, serverTime } from './server-clock.ts'

const answered = (ahead: number) =>
  noteServerTime({ headers: new Headers({ date: new Date(Date.now() - ahead).toUTCString() }) })
const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  })
})

test.each([
  ['nothing was answered', undefined, 0],
  ['right', 0, 0],
  ['a slow network', 40_000, 0],
  ['three days ahead', 3 * 86_400_000, 3 * 86_400_000],
  ['three days behind', -3 * 86_400_000, -3 * 86_400_000],
])('%s', (_, ahead, expected) => {
  if (ahead !== undefined) answered(ahead)
  const now = Date.now()
  expect(Math.abs(now - serverTime(now).getTime() - expected)).toBeLessThan(2000)
})

test('a clock that was set right is right again', () => {
  answered(86_400_000)
  answered(0)
  expect(serverTime(5).getTime()).toBe(5)
})
