import type { InputHTMLAttributes, ReactNode } from 'react'
import { Field } from './field.tsx'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  fieldName?: string | undefined
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  value: string
  onChange: (value: string) => void
}

/** One line of text, a date or a time: the browser's own control, so that phones show their own keyboard. */
export function TextField({ fieldName, label, hint, problem, value, onChange, className = '', ...rest }: Props) {
  return (
    <Field name={fieldName} label={label} hint={hint} problem={problem}>
      {(wired) => (
        <input
          {...rest}
          {...wired}
          className={`input ${className}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
