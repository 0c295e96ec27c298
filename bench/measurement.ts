/**
 * One line of a benchmark. `value` and `bare` have the same unit; `share` tells how much of the bare thing's speed the
 * product reaches in the same run (1: as fast). `goal` is the least share, or for a line without a bare one the most value.
 */
export type Measurement = {
  what: string
  unit: '/s' | 'ms' | 'MB'
  value: number
  bare: number | null
  share: number | null
  goal?: number
}

/** A benchmark prints what it found through the script that started it; it decides nothing. */
export type Benchmark = () => Promise<Measurement[]>

/** The middle one of several runs. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** A rate beside the bare one: the share is theirs divided. */
export const rate = (what: string, value: number, bare: number, goal?: number): Measurement => ({
  what,
  unit: '/s',
  value,
  bare,
  share: value / bare,
  ...(goal !== undefined && { goal }),
})

/** A time beside the bare one: twice the time is half the speed. */
export const time = (what: string, value: number, bare: number, goal?: number): Measurement => ({
  what,
  unit: 'ms',
  value,
  bare,
  share: bare / value,
  ...(goal !== undefined && { goal }),
})

/** A figure of its own, with the most that it may be. */
export const figure = (what: string, unit: Measurement['unit'], value: number, goal?: number): Measurement => ({
  what,
  unit,
  value,
  bare: null,
  share: null,
  ...(goal !== undefined && { goal }),
})

const number = (value: number | null): string =>
  value === null ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)

/** One line of the table that `npm run bench` prints. */
export function row({ what, unit, value, bare, share, goal }: Measurement): string {
  const isMet = goal === undefined ? undefined : share === null ? value <= goal : share >= goal
  return [
    what.padEnd(52),
    `${number(bare)} ${bare === null ? '' : unit}`.padStart(12),
    `${number(value)} ${unit}`.padStart(12),
    number(share).padStart(8),
    (goal === undefined ? '' : `${share === null ? '≤' : '≥'} ${goal}`).padStart(9),
    isMet === undefined ? '' : isMet ? ' met' : ' not met',
  ].join(' ')
}

/** What stands over the columns. */
export const HEADING = `${''.padEnd(52)} ${'bare'.padStart(12)} ${'Holdfast'.padStart(12)} ${'share'.padStart(8)} ${'goal'.padStart(9)}`
