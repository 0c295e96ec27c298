import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date'
import type { ReactNode } from 'react'
import { TextField } from './text-field.tsx'

type Props = {
  fieldName?: string | undefined
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  disabled?: boolean
  /** A moment in UTC (ISO 8601), or null while none is set. */
  value: string | null
  /** The time zone of the meeting place; people type the local time there. */
  timeZone: string
  onChange: (value: string | null) => void
}

/** Day and time on the clock of the meeting place, wherever the person who types it is. */
export function MomentField({ value, timeZone, onChange, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      type="datetime-local"
      value={value === null ? '' : toWallClock(value, timeZone)}
      onChange={(typed) => onChange(fromWallClock(typed, timeZone))}
    />
  )
}

const toWallClock = (moment: string, timeZone: string): string =>
  toCalendarDateTime(parseAbsolute(moment, timeZone)).toString().slice(0, 16)

/** The moment in UTC of what a clock in this time zone shows, `2027-03-13T10:00`; null for nothing. */
export function fromWallClock(typed: string, timeZone: string): string | null {
  if (typed === '') return null
  return toZoned(parseDateTime(typed), timeZone).toAbsoluteString()
}
