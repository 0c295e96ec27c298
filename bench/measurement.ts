/** One line of a benchmark: what was measured, in milliseconds, and beside the bare thing that was measured in the same run. */
export type Measurement = { what: string; ms: number; ratio: number | null }

/** A benchmark prints what it found through the script that started it; it decides nothing. */
export type Benchmark = () => Promise<Measurement[]>

/** The middle one of several runs. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
