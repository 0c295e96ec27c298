import { useEffect, useState } from 'react'
import { serverTime } from './server-clock.ts'

/**
 * The time by the clock of the server, as far as this device knows it (`serverTime`): it moves on each minute while the page is open, or
 * in steps of so many milliseconds.
 */
export function useNow(step = 60_000): Date {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), step)
    return () => clearInterval(timer)
  }, [step])
  return serverTime(now)
}
