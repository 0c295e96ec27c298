/** Whether a cell of a file holds nothing. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** What a cell says, in one line; a number counts as its text. Undefined for anything that is no text. */
export function textOf(value: unknown): string | undefined {
  if (isBlank(value)) return ''
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : undefined
}

/** Words without case, accents and signs, as they are compared. */
export const plainWords = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
