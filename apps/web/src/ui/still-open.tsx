import { type ReactNode, useId } from 'react'
import { FieldProblem } from './field-problem.tsx'

type Props = { problem: string | undefined; children: ReactNode }

/** What has to be done elsewhere before a form can be sent, as entries of a list: it takes the focus when somebody tried in vain. */
export function StillOpen({ problem, children }: Props) {
  const id = useId()
  return (
    <div className={problem ? 'field bad' : 'field'}>
      <ul tabIndex={-1} aria-describedby={problem ? id : undefined}>
        {children}
      </ul>
      {problem && <FieldProblem id={id}>{problem}</FieldProblem>}
    </div>
  )
}
