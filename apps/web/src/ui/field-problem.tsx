import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What a field still needs, below it; never in red, which is kept for danger to life. */
export function FieldProblem({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="fix problem" id={id}>
      <Icon name="pencil" small />
      <span>{children}</span>
    </p>
  )
}
