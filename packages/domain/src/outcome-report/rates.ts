/** A share in whole percent, with the range in which it likely lies (95 %). */
export type Rate = { readonly percent: number; readonly low: number; readonly high: number }

const Z = 1.959963984540054
const percentOf = (share: number): number => Math.round(share * 100)

/** A share of a group, with Wilson's interval: it never leaves 0 to 100, and is wide where there are few. Null of nobody. */
export function rateOf(count: number, of: number): Rate | null {
  if (of <= 0) return null
  const share = count / of
  const scale = 1 + (Z * Z) / of
  const middle = (share + (Z * Z) / (2 * of)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  return {
    percent: percentOf(share),
    low: percentOf(Math.max(0, middle - half)),
    high: percentOf(Math.min(1, middle + half)),
  }
}

/** Whether two ranges have anything in common: then neither is shown to be higher. */
export const overlap = (one: Rate, other: Rate): boolean => one.low <= other.high && other.low <= one.high
