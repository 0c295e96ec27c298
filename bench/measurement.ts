import { isMet } from '../apps/web/gallery/goals.ts'

/**
 * One line of a benchmark. `value` and `bare` have the same unit; `share` tells how much of the bare thing's speed the
 * product reaches in the same run (1: as fast). `goal` is the least share, or for a line without a bare one the most value (with `isLeast`
 * the least). A line about many pages has the worst value, names its `page`, and lists those that are `missed` with theirs.
 */
export type Measurement = {
  what: string
  unit: '/s' | 'ms' | 'MB' | 'kB' | 'px' | 'screens' | 'scripts' | 'pages' | ''
  value: number
  bare: number | null
  share: number | null
  goal?: number
  isLeast?: boolean
  page?: string
  missed?: Missed[]
}

/** A page that misses a goal, and its value. */
export type Missed = { page: string; value: number }

/** A benchmark prints what it found through the script that started it; it decides nothing. */
export type Benchmark = () => Promise<Measurement[]>

/** What one page has under one rule. */
export type PageFigure = Missed & Required<Pick<Measurement, 'what' | 'unit' | 'goal'>> & Pick<Measurement, 'isLeast'>

/** One line for each rule: its worst page, and every page that misses it, the worst first. */
export function worstOf(figures: readonly PageFigure[]): Measurement[] {
  return [...Map.groupBy(figures, ({ what }) => what).values()].flatMap((ofRule) => {
    const sorted = ofRule.toSorted((a, b) => (a.isLeast ? a.value - b.value : b.value - a.value))
    const missed = sorted.filter((each) => !isMet(each, each.value)).map(({ page, value }) => ({ page, value }))
    return sorted.slice(0, 1).map((worst) => ({ ...worst, bare: null, share: null, missed }))
  })
}

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

const digitsOf = (value: number): number => (Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2)
const number = (value: number | null): string => (value === null ? '' : value.toFixed(digitsOf(value)))

/** One line of the table that `npm run bench` prints. */
export function row({
  what,
  unit,
  value,
  bare,
  share,
  goal,
  isLeast = share !== null,
  page = '',
}: Measurement): string {
  const verdict = goal === undefined ? '' : isMet({ goal, isLeast }, share ?? value) ? ' met' : ' not met'
  return [
    what.padEnd(52),
    `${number(bare)} ${bare === null ? '' : unit}`.padStart(12),
    `${number(value)} ${unit}`.padStart(12),
    number(share).padStart(8),
    (goal === undefined ? '' : `${isLeast ? '≥' : '≤'} ${goal}`).padStart(9),
    verdict.padEnd(8),
    page,
  ]
    .join(' ')
    .trimEnd()
}

/** What stands under the table: every page that misses a goal, worst first. */
export const missedRows = ({ what, unit, missed = [] }: Measurement): string[] =>
  missed.map(({ page, value }) => `${what}: ${page} ${number(value)} ${unit}`.trimEnd())

/** What stands over the columns. */
export const HEADING = `${''.padEnd(52)} ${'bare'.padStart(12)} ${'Holdfast'.padStart(12)} ${'share'.padStart(8)} ${'goal'.padStart(9)}`
