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
  const { missing, ...control } = useWholeDate({ type: rest.type, value, onChange })
  const words = { part: t`The date is not whole, so it is not saved.`, century: t`Write the year with four digits.` }
  return (
    <Field name={fieldName} label={label} hint={hint} problem={missing ? words[missing] : problem}>
      {(wired) => <input {...rest} {...wired} {...control} className={`input ${className}`} />}
    </Field>
  )
}
