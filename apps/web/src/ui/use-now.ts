import { useEffect, useState } from 'react'

/** The time, moving on each minute while the page is open, or in steps of so many milliseconds. */
export function useNow(step = 60_000): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), step)
    return () => clearInterval(timer)
  }, [step])
  return now
}
