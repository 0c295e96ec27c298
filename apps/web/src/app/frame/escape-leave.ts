import { useEffect } from 'react'
import { leave } from '../leaving.ts'

const TIMES = 3
const WITHIN_MS = 2_000

/** Escape, three times within two seconds, leaves like the Leave button. */
export function useEscapeToLeave(): void {
  useEffect(() => {
    let presses: number[] = []
    const count = ({ key, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return
      const now = Date.now()
      presses = [...presses.filter((at) => now - at < WITHIN_MS), now]
      if (presses.length >= TIMES) leave()
    }
    // before a dialog or a menu takes the key for itself
    window.addEventListener('keydown', count, true)
    return () => window.removeEventListener('keydown', count, true)
  }, [])
}
