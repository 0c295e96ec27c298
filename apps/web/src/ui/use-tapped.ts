import { type RefObject, useEffect, useRef } from 'react'

/** Whether the last thing that came from the reader was a finger or a mouse, not a key; watched only where `isWatched`. */
export function useTapped(isWatched: boolean): RefObject<boolean> {
  const isTapped = useRef(false)
  useEffect(() => {
    if (!isWatched) return
    const tap = () => (isTapped.current = true)
    const press = () => (isTapped.current = false)
    window.addEventListener('pointerdown', tap, true)
    window.addEventListener('keydown', press, true)
    return () => {
      window.removeEventListener('pointerdown', tap, true)
      window.removeEventListener('keydown', press, true)
    }
  }, [isWatched])
  return isTapped
}
