import { useEffect, useState } from 'react'

/** A value once it has stayed the same for a moment: nobody is interrupted in the middle of a word. */
export function useDebounced<T>(value: T, ms = 600): T {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return debounced
}
