import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Beside everything private: who reads it. A lock where it is the writer alone, an eye where others are named. */
export function WhoSees({ alone = false, children }: { alone?: boolean; children: ReactNode }) {
  return (
    <p className="who">
      <Icon name={alone ? 'lock' : 'eye'} />
      <span>{children}</span>
    </p>
  )
}
