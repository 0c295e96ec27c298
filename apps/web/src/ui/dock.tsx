import type { ReactNode } from 'react'

/** What goes on from here, always in reach at the lower edge of a phone: one primary button, and beside it the way back or past. */
export function Dock({ wide = false, label, children }: { wide?: boolean; label: string; children: ReactNode }) {
  return (
    <div className={wide ? 'dock mid' : 'dock'} role="region" aria-label={label}>
      <div>{children}</div>
    </div>
  )
}
