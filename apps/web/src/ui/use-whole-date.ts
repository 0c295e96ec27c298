import { type ChangeEvent, type FocusEvent, useState } from 'react'

const FIRST_YEAR = '1900'
const isDate = (type: string | undefined): boolean => type === 'date' || type === 'datetime-local'

/** What is missing of a date that somebody left: parts of it, or the first digits of its year. */
export type Missing = 'part' | 'century'

type Props = { type: string | undefined; value: string; onChange: (value: string) => void }

// a browser says that a part is open only by the validity of the field; its value is then empty, as if nothing were meant
const missingIn = ({ value, validity }: HTMLInputElement): Missing | null => {
  if (validity.badInput) return 'part'
  return value !== '' && value < FIRST_YEAR ? 'century' : null
}

/**
 * Keeps a date to the field until it is whole: browsers hand out nothing while a part is open, and the years 0002, 0020 and 0202 on the
 * way to 2027. `missing` says what somebody left open; what was there before stays until the new date is whole, or the field is emptied.
 */
export function useWholeDate({ type, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [missing, setMissing] = useState<Missing | null>(null)
  const take = (input: HTMLInputElement): Missing | null => {
    const open = isDate(type) ? missingIn(input) : null
    setTyped(open ? input.value : null)
    if (!open && input.value !== value) onChange(input.value)
    return open
  }
  return {
    value: typed ?? value,
    missing,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      if (take(target) === null) setMissing(null)
    },
    onFocus: () => setMissing(null),
    // a date of which only a part was typed never changes the value of the field
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) => {
      if (isDate(type)) setMissing(take(target))
    },
  }
}
