import { type ReactNode, useId } from 'react'

/** How far something is: a bar, and the same in words. */
export function Progress({ value, most, children }: { value: number; most: number | null; children: ReactNode }) {
  const id = useId()
  return (
    <div className="stack" style={{ gap: 4 }}>
      <p id={id}>{children}</p>
      <progress
        className="progress"
        aria-labelledby={id}
        {...(most !== null && { value: Math.min(value, most), max: Math.max(1, most) })}
      />
    </div>
  )
}
