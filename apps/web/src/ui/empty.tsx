import type { ReactNode } from 'react'
import { PathDrawing } from './drawings/path-drawing.tsx'

/** In place of what is not there yet: one kind sentence, and the way on (`action`, a link or a button). */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <PathDrawing />
      <p>{children}</p>
      {action}
    </div>
  )
}
