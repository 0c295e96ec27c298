import { afterEach, expect, test, vi } from 'vitest'
import { isNobodyHere, onActivity, watchPresence } from './presence.ts'

afterEach(() => void vi.useRealTimers())

test.each(['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'input', 'click'])(
  'nobody is here from a minute after the last %s on',
  (kind) => {
    vi.useFakeTimers()
    const page = new EventTarget()
    watchPresence(page)
    page.dispatchEvent(new Event('keydown'))
    vi.advanceTimersByTime(61_000)
    expect(isNobodyHere()).toBe(true)
    page.dispatchEvent(new Event(kind))
    expect(isNobodyHere()).toBe(false)
    vi.advanceTimersByTime(59_000)
    expect(isNobodyHere()).toBe(false)
    vi.advanceTimersByTime(2_000)
    expect(isNobodyHere()).toBe(true)
  },
)

test('a page that scrolls by itself is used by nobody, and whoever stopped listening hears of nothing', () => {
  const page = new EventTarget()
  const act = vi.fn()
  const stop = onActivity(page, act)
  page.dispatchEvent(new Event('scroll'))
  expect(act).not.toHaveBeenCalled()
  page.dispatchEvent(new Event('click'))
  stop()
  page.dispatchEvent(new Event('click'))
  expect(act).toHaveBeenCalledTimes(1)
})
