/** A name, or other words, without what the eye passes over: capitals, accents, forms of the same letter, spaces and signs. */
export const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two names are the same to whoever reads them. */
export const isSameName = (one: string, other: string): boolean => bare(one) !== '' && bare(one) === bare(other)

/** Shorter names than these are alike by chance. */
const LONG_ENOUGH = 4

/**
 * Whether one name could be taken for another: the same to whoever reads them, one letter apart, or one of them the beginning of the
 * other. Whoever invites is told, and decides.
 */
export function isSimilarName(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].toSorted((a, b) => a.length - b.length)
  if (!short || !long) return false
  if (short === long) return true
  if (short.length >= 3 && long.startsWith(short)) return true
  return short.length >= LONG_ENOUGH && isOneLetterApart(short, long)
}

function isOneLetterApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const [restOfShort, restOfLong] = [short.slice(start), long.slice(start + 1)]
  if (long.length > short.length) return restOfShort === restOfLong
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  return restOfShort.slice(1) === restOfLong || (swapped && restOfShort.slice(2) === restOfLong.slice(1))
}
