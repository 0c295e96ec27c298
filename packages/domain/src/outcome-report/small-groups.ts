import { heldOf, NO_PLANS, type Stages, together } from './stages.ts'

/** No figure tells of fewer plans than this, by itself or by subtraction (docs/decisions/small-groups.md). */
export const SMALLEST_GROUP = 11
/** A part of a trend has at least so many meetings (docs/practice.md 12.4). */
const SMALLEST_RUN = 20

/** What a table tells besides meetings held and yes: the plans that were never held, and who was admitted. */
export type Detail = { readonly planned: boolean; readonly admitted: boolean }
const LEAST: Detail = { planned: false, admitted: false }

/** Lines of a table, each made of one or more categories. */
export type Partition = readonly (readonly string[])[]

/** The plans of each category, in the order in which a table lists them. */
export type Categories = ReadonlyMap<string, Stages>

/** The groups that figures of this detail are sums of. */
const groupsOf = ([notHeld, no, yes, admitted]: Stages, detail: Detail): number[] => [
  ...(detail.planned ? [notHeld] : []),
  no,
  ...(detail.admitted ? [yes, admitted] : [yes + admitted]),
]

/** Whether nothing small can be told from it: each group is empty, or has at least `k` plans. */
export const isSafe = (stages: Stages, detail: Detail, k: number): boolean =>
  groupsOf(stages, detail).every((count) => count === 0 || count >= k)
/** The same for the least that a table tells: held, and yes. */
export const isShown = (stages: Stages, k: number): boolean => isSafe(stages, LEAST, k)

/** The most that all of these can tell alike, within what their whole tells. */
export const detailOf = (parts: readonly Stages[], whole: Detail, k: number): Detail => {
  const allSafe = (detail: Detail) => parts.every((part) => isSafe(part, detail, k))
  return {
    planned: whole.planned && allSafe({ ...LEAST, planned: true }),
    admitted: whole.admitted && allSafe({ ...LEAST, admitted: true }),
  }
}

const sizeOf = (stages: Stages): number => stages.reduce((sum, count) => sum + count, 0)
const isEmpty = (stages: Stages): boolean => sizeOf(stages) === 0

/** The plans of one line. */
export const lineOf = (categories: Categories, codes: readonly string[]): Stages =>
  together(codes.map((code) => categories.get(code) ?? NO_PLANS))

/**
 * Puts small categories together in one line, and the next larger one with them as long as that line would still be small: what is
 * hidden cannot be worked out from the total. Null where fewer than two lines are left.
 */
export function foldSmall(categories: Categories, k: number): Partition | null {
  const codes = [...categories].filter(([, stages]) => !isEmpty(stages)).map(([code]) => code)
  const plansOf = (code: string) => categories.get(code) ?? NO_PLANS
  const folded = new Set(codes.filter((code) => !isShown(plansOf(code), k)))
  while (folded.size > 0 && folded.size < codes.length && !isShown(lineOf(categories, [...folded]), k)) {
    const [smallest] = codes
      .filter((code) => !folded.has(code))
      .toSorted((one, other) => sizeOf(plansOf(one)) - sizeOf(plansOf(other)))
    if (smallest !== undefined) folded.add(smallest)
  }
  const alone = codes.filter((code) => !folded.has(code)).map((code) => [code])
  const lines = folded.size > 0 ? [...alone, codes.filter((code) => folded.has(code))] : alone
  return lines.length < 2 || lines.some((line) => !isShown(lineOf(categories, line), k)) ? null : lines
}

/** The first of these ways to put categories together that shows nothing small; null where none does. */
export const firstSafe = (categories: Categories, ways: readonly Partition[], k: number): Partition | null =>
  ways.find((way) => way.every((codes) => isShown(lineOf(categories, codes), k))) ?? null

/**
 * Which parts of a whole (the years of all time) may be shown by themselves. What is left over is known by subtraction, so that it
 * must not be small either: while it is, the smallest part that could be shown is left out with it. `neverShown`: hidden already, for
 * another reason.
 */
export function shownParts<Key>(
  parts: ReadonlyMap<Key, readonly Stages[]>,
  detail: Detail,
  k: number,
  neverShown: readonly Key[] = [],
): ReadonlySet<Key> {
  const isPartSafe = (lines: readonly Stages[]) => lines.every((line) => isSafe(line, detail, k))
  const sizeIn = (key: Key) => (parts.get(key) ?? []).reduce((sum, line) => sum + sizeOf(line), 0)
  const mayShow = [...parts].filter(([key, lines]) => !neverShown.includes(key) && isPartSafe(lines))
  const shown = new Set(mayShow.map(([key]) => key))
  const leftOver = (): Stages[] =>
    [...parts]
      .filter(([key]) => !shown.has(key))
      .reduce<Stages[]>((sums, [, lines]) => lines.map((line, at) => together([sums[at] ?? NO_PLANS, line])), [])
  while (shown.size > 0 && !isPartSafe(leftOver())) {
    const [smallest] = [...shown].toSorted((one, other) => sizeIn(one) - sizeIn(other))
    if (smallest !== undefined) shown.delete(smallest)
  }
  return shown
}

/**
 * Neighbors put together until each run of them is large enough; what is left at the end joins the run before it. Empty where all of
 * them together are too small.
 */
export function runsOf<Part>(
  parts: readonly Part[],
  stagesOf: (part: Part) => Stages,
  k: number,
): readonly (readonly Part[])[] {
  const runs: Part[][] = []
  let open: Part[] = []
  for (const part of parts) {
    open.push(part)
    const sum = together(open.map(stagesOf))
    if (heldOf(sum) >= SMALLEST_RUN && isShown(sum, k)) {
      runs.push(open)
      open = []
    }
  }
  if (open.length === 0) return runs
  while (runs.length > 0) {
    open = [...(runs.pop() ?? []), ...open]
    if (isShown(together(open.map(stagesOf)), k)) return [...runs, open]
  }
  return []
}

/** The end of the last run: what came after it waits until there is enough of it, so that two reports never differ by a few. */
export function countedThrough<Part>(parts: readonly Part[], stagesOf: (part: Part) => Stages, k: number): Part | null {
  let last: Part | null = null
  let open: Stages = NO_PLANS
  for (const part of parts) {
    open = together([open, stagesOf(part)])
    if (isEmpty(open) || !isShown(open, k)) continue
    last = part
    open = NO_PLANS
  }
  return last
}
