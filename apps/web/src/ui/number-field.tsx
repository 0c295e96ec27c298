import type { ReactNode } from 'react'
import { TextField } from './text-field.tsx'

type Props = {
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  disabled?: boolean | undefined
  /** the greatest number that makes sense here */
  most: number
  value: number | null
  onChange: (value: number | null) => void
}

// not type="number": Chromium scrolls the page when such a field is left, and the next tap misses
/** A whole number from 0 up to `most`, or nothing yet. */
export function NumberField({ most, value, onChange, ...rest }: Props) {
  const digits = String(most).length
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      className="short"
      value={value === null ? '' : String(value)}
      onChange={(typed) => {
        const kept = typed.replaceAll(/\D/g, '').slice(0, digits)
        onChange(kept === '' ? null : Math.min(Number(kept), most))
      }}
    />
  )
}
