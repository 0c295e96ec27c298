import { useLingui } from '@lingui/react/macro'
import type { InputHTMLAttributes, ReactNode } from 'react'
import { Field } from './field.tsx'
import { useWholeDate } from './use-whole-date.ts'

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
  const { t } = useLingui()
  const { isHalf, ...control } = useWholeDate({ type: rest.type, value, onChange })
  return (
    <Field name={fieldName} label={label} hint={hint} problem={isHalf ? t`Write the year with four digits.` : problem}>
      {(wired) => <input {...rest} {...wired} {...control} className={`input ${className}`} />}
    </Field>
  )
}
