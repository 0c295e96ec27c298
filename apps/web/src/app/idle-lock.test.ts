import { expect, test } from 'vitest'
import { COVER_AFTER_MINUTES, isCoverable, isIdle } from './idle-lock.ts'

test.each([
  ['/o/1/p/2', true],
  ['/o/1/p/2/statements', true],
  ['/o/1/c/3/tasks', true],
  ['/o/1/p/2/run', false],
  ['/o/1/p/2/safety/card', false],
  ['/crisis', false],
  ['/cards', false],
  ['/', false],
])('%s is covered: %s', (pathname, expected) => {
  expect(isCoverable(pathname, false)).toBe(expected)
  expect(isCoverable(pathname, true)).toBe(false)
})

test.each([
  [0, false],
  [COVER_AFTER_MINUTES - 0.1, false],
  [COVER_AFTER_MINUTES, true],
  [600, true],
])('%d minutes after the last touch: %s', (minutes, expected) => {
  expect(isIdle(1_000, 1_000 + minutes * 60_000)).toBe(expected)
})
