import { useEffect, useState } from 'react'
import type { PageRoom } from './word-pages.ts'

/** What stands above and below the words: the thin line, who reads, the button and the dock. */
const AROUND = 21.5
const WIDEST = 57.5
/** The width of a letter of the serif, in parts of its size; the height of a line. */
const LETTER = 0.5
const LINE = 1.52

function roomAt(scale: number): PageRoom {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const size = scale * Math.min(2 * rem, Math.max(1.5 * rem, 1.3 * rem + 0.009 * innerWidth))
  const width = Math.min(innerWidth - 2 * rem, WIDEST * rem)
  return {
    columns: Math.max(8, Math.floor(width / (size * LETTER))),
    rows: Math.max(3, Math.floor((innerHeight - AROUND * rem) / (size * LINE))),
  }
}

/** How many words this screen shows at once, at this size of letters; it follows the screen when it is turned. */
export function usePageRoom(scale: number): PageRoom {
  const [room, setRoom] = useState(() => roomAt(scale))
  useEffect(() => {
    const look = () => setRoom(roomAt(scale))
    look()
    addEventListener('resize', look)
    return () => removeEventListener('resize', look)
  }, [scale])
  return room
}
