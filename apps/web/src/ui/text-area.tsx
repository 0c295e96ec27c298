import type { ReactNode, TextareaHTMLAttributes } from 'react'
import { Field } from './field.tsx'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  fieldName?: string | undefined
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  value: string
  onChange: (value: string) => void
}

/** Room for several lines that grows with what is typed. */
export function TextArea({ fieldName, label, hint, problem, value, onChange, ...rest }: Props) {
  return (
    <Field name={fieldName} label={label} hint={hint} problem={problem}>
      {(wired) => (
        <textarea
          {...rest}
          {...wired}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
