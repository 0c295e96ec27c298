import { type ReactNode, useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  label: ReactNode
  value: number | null
  onChange: (value: number | null) => void
  problem?: string | undefined
}

/** Degrees with a sign and decimals, such as -96.7; a half-typed number stays as it is typed. */
export function DegreeField({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  return (
    <TextField
      {...rest}
      autoComplete="off"
      className="short"
      value={typed}
      onChange={(text) => {
        setTyped(text)
        const degrees = text.trim() === '' ? Number.NaN : Number(text)
        onChange(Number.isNaN(degrees) ? null : degrees)
      }}
    />
  )
}
