import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Something that is there for those who want it. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <span>{summary}</span>
        <Icon name="chevron-down" small />
      </summary>
      <div className="stack">{children}</div>
    </details>
  )
}
