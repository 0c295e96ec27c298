import type { ReactNode } from 'react'
import { Field } from './field.tsx'

type Props = {
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  accept: string
  disabled?: boolean
  onChange: (file: File | null) => void
}

/** One file of this device, by the browser's own control. */
export function FileField({ label, hint, problem, accept, disabled, onChange }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(wired) => (
        <input
          {...wired}
          className="input"
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      )}
    </Field>
  )
}
