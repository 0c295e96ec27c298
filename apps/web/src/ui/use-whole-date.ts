import { type ChangeEvent, useState } from 'react'

const FIRST_YEAR = '1900'
const isDate = (type: string | undefined): boolean => type === 'date' || type === 'datetime-local'

type Props = { type: string | undefined; value: string; onChange: (value: string) => void }

/**
 * Keeps a date to the field while its year is being typed: browsers hand out the years 0002, 0020 and 0202 on the way to 2027.
 * `isHalf` says that somebody left the field with such a year.
 */
export function useWholeDate({ type, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [hasLeft, setHasLeft] = useState(false)
  return {
    value: typed ?? value,
    isHalf: typed !== null && hasLeft,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      const isBeingTyped = isDate(type) && target.value !== '' && target.value < FIRST_YEAR
      setTyped(isBeingTyped ? target.value : null)
      if (!isBeingTyped) onChange(target.value)
    },
    onFocus: () => setHasLeft(false),
    onBlur: () => setHasLeft(true),
  }
}
