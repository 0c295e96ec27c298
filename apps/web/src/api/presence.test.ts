import { afterEach, expect, it, vi } from 'vitest'
import { isNobodyHere, watchPresence } from './presence.ts'

afterEach(() => void vi.useRealTimers())

it('says that nobody is here a minute after the last touch or key', () => {
  vi.useFakeTimers()
  const page = new EventTarget()
  watchPresence(page)
  page.dispatchEvent(new Event('keydown'))
  expect(isNobodyHere()).toBe(false)
  vi.advanceTimersByTime(59_000)
  expect(isNobodyHere()).toBe(false)
  vi.advanceTimersByTime(2_000)
  expect(isNobodyHere()).toBe(true)
  page.dispatchEvent(new Event('pointerdown'))
  expect(isNobodyHere()).toBe(false)
})
