import type { ReactNode } from 'react'
import { Field } from './field.tsx'

/** An entry as the browser's own list shows it: plain text. */
type Option<V extends string> = { value: V; label: string }
type Props<V extends string> = {
  fieldName?: string | undefined
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
  disabled?: boolean | undefined
}

/** One of a list, by the browser's own control. */
export function Select<V extends string>({
  fieldName,
  label,
  hint,
  problem,
  value,
  options,
  onChange,
  disabled,
}: Props<V>) {
  return (
    <Field name={fieldName} label={label} hint={hint} problem={problem}>
      {(wired) => (
        <select
          {...wired}
          className="input"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value as V)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
