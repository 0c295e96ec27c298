import { DIMENSIONS, type Dimension } from './dimensions.ts'
import { type CategoryCount, countsByYear, overAllYears, type QuarterCount } from './fact-counts.ts'
import {
  type Categories,
  type Detail,
  detailOf,
  firstSafe,
  foldSmall,
  isShown,
  lineOf,
  type Partition,
  runsOf,
  shownParts,
  SMALLEST_GROUP,
} from './small-groups.ts'
import { heldOf, NO_PLANS, plannedOf, type Stages, together, yesOf } from './stages.ts'

/** What is told of a group of plans; null is what stays hidden. `count`: meetings held, or in a table of counts how many there are. */
export type Told = {
  readonly planned: number | null
  readonly count: number
  readonly yes: number | null
  readonly admitted: number | null
}
/** One line of a table: its categories, and what is told of them. */
export type ToldLine = Told & { readonly categories: readonly string[] }
/** One table. `of`: all whom it divides, where it counts. */
export type ToldTable = { readonly dimension: string; readonly lines: readonly ToldLine[] }
/** Neighboring quarters that are told of together. */
export type ToldQuarters = Told & { readonly from: string; readonly to: string }
/** All that may be told of one period; null where there is too little of it. */
export type Figures = {
  readonly total: Told
  readonly tables: readonly ToldTable[]
  readonly trend: readonly ToldQuarters[]
}
/** What may be told of all time and of each year; a year that is not here is told of in all time alone. */
export type Publication = { readonly always: Figures | null; readonly years: ReadonlyMap<number, Figures> }

const yearOf = ({ quarter }: QuarterCount): number => Number(quarter.slice(0, 4))

const told = (stages: Stages, { planned, admitted }: Detail): Told => ({
  planned: planned ? plannedOf(stages) : null,
  count: heldOf(stages),
  yes: yesOf(stages),
  admitted: admitted ? stages[3] : null,
})

/** Counts alone: how far each plan came is left out of it. */
const counted = (categories: Categories): Categories =>
  new Map([...categories].map(([code, stages]) => [code, [0, plannedOf(stages), 0, 0]]))

type Year = { readonly year: number; readonly stages: Stages; readonly quarters: readonly QuarterCount[] }
type Whole = {
  readonly detail: Detail
  readonly years: readonly Year[]
  readonly yearDetail: Detail
  readonly k: number
}
type Shown = { readonly always: ToldTable; readonly years: ReadonlyMap<number, ToldTable> }

/**
 * Decides what may be told of the plans that were counted (docs/decisions/small-groups.md). Every figure is a sum of groups that are
 * empty or have at least `k` plans, and so is whatever is left when answers are subtracted from one another.
 */
export function publish(
  { quarters, categories }: { quarters: readonly QuarterCount[]; categories: readonly CategoryCount[] },
  k: number = SMALLEST_GROUP,
): Publication {
  const total = together(quarters.map(({ stages }) => stages))
  if (heldOf(total) === 0 || !isShown(total, k)) return { always: null, years: new Map() }
  const detail = detailOf([total], { planned: true, admitted: true }, k)
  const years = [...Map.groupBy(quarters, yearOf)].map(([year, of]) => ({
    year,
    quarters: of,
    stages: together(of.map(({ stages }) => stages)),
  }))
  const whole = shownYears(years, detail, k)
  const counts = countsByYear(categories)
  const tables = DIMENSIONS.map((dimension) => tableOf(dimension, counts.get(dimension.code) ?? new Map(), whole))
  const inYear = (year: number) => tables.flatMap((table) => table?.years.get(year) ?? [])
  const trendOf = ({ quarters: of }: Year) =>
    runsOf(of, ({ stages }) => stages, k).map((run) => ({
      ...told(together(run.map(({ stages }) => stages)), { planned: false, admitted: false }),
      from: run[0]?.quarter ?? '',
      to: run.at(-1)?.quarter ?? '',
    }))
  return {
    always: {
      total: told(total, detail),
      tables: tables.flatMap((table) => table?.always ?? []),
      trend: whole.years.flatMap(trendOf),
    },
    years: new Map(
      whole.years.map((year) => [
        year.year,
        { total: told(year.stages, whole.yearDetail), tables: inYear(year.year), trend: trendOf(year) },
      ]),
    ),
  }
}

/** The years that may be shown, and how much is told of each alike. */
function shownYears(years: readonly Year[], detail: Detail, k: number): Whole {
  const candidates = years.filter(({ stages }) => isShown(stages, k)).map(({ stages }) => stages)
  const yearDetail = detailOf(candidates, detail, k)
  const shown = shownParts(new Map(years.map(({ year, stages }) => [year, [stages]])), yearDetail, k)
  return { detail, years: years.filter(({ year }) => shown.has(year)), yearDetail, k }
}

function tableOf(
  dimension: Dimension,
  given: ReadonlyMap<number, Categories>,
  { detail, years, yearDetail, k }: Whole,
): Shown | null {
  if (dimension.among === 'admitted' && !detail.admitted) return null
  const counts = dimension.tells === 'count'
  const byYear = counts ? new Map([...given].map(([year, categories]) => [year, counted(categories)])) : given
  const categories = overAllYears(byYear)
  const partition = dimension.ways ? firstSafe(categories, dimension.ways, k) : foldSmall(categories, k)
  if (partition === null || !isWorthTelling(dimension, categories, partition)) return null
  const linesIn = (year: number) => partition.map((codes) => lineOf(byYear.get(year) ?? new Map(), codes))
  const always = partition.map((codes) => lineOf(categories, codes))
  const told = detailOf(always, counts ? { planned: false, admitted: false } : detail, k)
  const mayShow = years.filter(() => dimension.among !== 'admitted' || yearDetail.admitted).map(({ year }) => year)
  const isCandidate = (year: number) => mayShow.includes(year) && linesIn(year).every((line) => isShown(line, k))
  const both = { planned: told.planned && yearDetail.planned, admitted: told.admitted && yearDetail.admitted }
  const inYears = detailOf([...byYear.keys()].filter(isCandidate).flatMap(linesIn), both, k)
  const hidden = [...byYear.keys()].filter((year) => !mayShow.includes(year))
  const shown = shownParts(new Map([...byYear.keys()].map((year) => [year, linesIn(year)])), inYears, k, hidden)
  return {
    always: present(dimension, partition, always, told),
    years: new Map([...shown].map((year) => [year, present(dimension, partition, linesIn(year), inYears)] as const)),
  }
}

/** A table of one line tells nothing, and neither does one that says of a cause or a change only that it was never there. */
function isWorthTelling({ outside, about }: Dimension, categories: Categories, partition: Partition): boolean {
  const filled = partition.filter((codes) => !codes.includes(outside ?? '') && plannedOf(lineOf(categories, codes)) > 0)
  const isAbout = (codes: readonly string[]) => codes.every((code) => about?.includes(code) ?? true)
  return filled.length > 1 && filled.some(isAbout)
}

function present(
  { code, tells, outside }: Dimension,
  partition: Partition,
  stages: readonly Stages[],
  detail: Detail,
): ToldTable {
  const lines = partition.map((categories, at) => ({ categories, stages: stages[at] ?? NO_PLANS }))
  return {
    dimension: code,
    lines: lines
      .filter(({ categories, stages: of }) => !categories.includes(outside ?? '') && plannedOf(of) > 0)
      .map(({ categories, stages: of }) => ({
        categories,
        ...(tells === 'count' ? { planned: null, count: heldOf(of), yes: null, admitted: null } : told(of, detail)),
      })),
  }
}
