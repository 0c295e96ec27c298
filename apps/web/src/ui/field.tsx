import { type ReactNode, useId } from 'react'
import { FieldProblem } from './field-problem.tsx'

type Wired = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }
type Props = {
  /** What a link calls this field, such as `startsAt`. */
  name?: string | undefined
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  children: (wired: Wired) => ReactNode
}

/** A labeled control: hint and problem are read with it. */
export function Field({ name, label, hint, problem, children }: Props) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'field bad' : 'field'} data-field={name}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  )
}
