/** The longest telephone number that is kept as one. */
const PHONE_LIMIT = 40

/** A telephone number, and what stood beside it where that was too long for the field. */
export type ReadPhone = { phone: string; note: string }

/**
 * Reads a telephone cell. A note that does not fit (`207-555-0101; press 2 for intake, then ask for the nurse`) leaves its first number
 * in the field, and stands as a whole in the notes. Signs without a letter or digit are no number.
 */
export function readPhone(cell: string): ReadPhone {
  if (!/[\p{L}\p{N}]/u.test(cell)) return { phone: '', note: '' }
  if (cell.length <= PHONE_LIMIT) return { phone: cell, note: '' }
  const [number = ''] = /\+?\d[\d\s().-]{5,24}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?/i.exec(cell) ?? []
  return { phone: number.trim(), note: cell }
}
