import type { ReactNode } from 'react'

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
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  )
}
