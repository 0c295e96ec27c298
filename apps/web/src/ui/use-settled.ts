import { useEffect, useState } from 'react'

/** A value once it has stayed the same for a moment: nobody is interrupted in the middle of a word. */
export function useSettled<T>(value: T, ms = 600): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
