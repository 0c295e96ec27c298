import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publish, type Publication, type Told } from './publish.ts'
import { isInSpan, spanOf, type Vector } from './linear-span.fixture.ts'
import type { Stages } from './stages.ts'

/** One kind of plan: every fact that the small world of this test knows about one. */
type Kind = { approach: string; professional: string; attempt: string; change: string; quarter: string; stage: number }
const APPROACHES = ['johnson', 'craft', 'arise']
const QUARTERS = ['2025-Q1', '2025-Q3', '2026-Q1', '2026-Q2']
const ATTEMPTS = [
  { attempt: '1', change: 'first' },
  { attempt: '2', change: 'with' },
  { attempt: '2', change: 'without' },
]
const KINDS: readonly Kind[] = QUARTERS.flatMap((quarter) =>
  APPROACHES.flatMap((approach) =>
    ['yes', 'no'].flatMap((professional) =>
      ATTEMPTS.flatMap((of) => [0, 1, 2, 3].map((stage) => ({ ...of, approach, professional, quarter, stage }))),
    ),
  ),
)
const CHANGE = 'change.rehearse'
const DIMENSION: Readonly<Record<string, (kind: Kind) => string>> = {
  approach: ({ approach }) => approach,
  professional: ({ professional }) => professional,
  attempt: ({ attempt }) => attempt,
  [CHANGE]: ({ change }) => change,
}
type Choice = (kind: Kind) => boolean
const sum = (plans: readonly number[], choice: Choice): number =>
  plans.reduce((all, count, at) => (choice(KINDS[at] as Kind) ? all + count : all), 0)
const vector = (choice: Choice): Vector => KINDS.map((kind) => (choice(kind) ? 1 : 0))
const stagesOf = (plans: readonly number[], choice: Choice): Stages =>
  [0, 1, 2, 3].map((stage) => sum(plans, (kind) => kind.stage === stage && choice(kind))) as unknown as Stages
const yearOf = ({ quarter }: Kind) => Number(quarter.slice(0, 4))

function publishOf(plans: readonly number[], k: number): Publication {
  const quarters = QUARTERS.map((quarter) => ({ quarter, stages: stagesOf(plans, (kind) => kind.quarter === quarter) }))
  const categories = Object.entries(DIMENSION).flatMap(([dimension, categoryOf]) =>
    [...new Set(KINDS.map(categoryOf))]
      .filter((category) => dimension !== CHANGE || category === 'with')
      .flatMap((category) =>
        [2025, 2026].map((year) => ({
          dimension,
          category,
          year,
          stages: stagesOf(plans, (kind) => categoryOf(kind) === category && yearOf(kind) === year),
        })),
      ),
  )
  return publish({ quarters, categories }, k)
}

const REACHED: Readonly<Record<keyof Told, (stage: number) => boolean>> = {
  planned: () => true,
  count: (stage) => stage > 0,
  yes: (stage) => stage > 1,
  admitted: (stage) => stage > 2,
}

/** Every number that is told, with the plans that it counts. */
function numbersOf({ always, years }: Publication): { choice: Choice; value: number }[] {
  const numbers: { choice: Choice; value: number }[] = []
  const add = (told: Told, among: Choice) => {
    for (const [name, reached] of Object.entries(REACHED)) {
      const value = told[name as keyof Told]
      if (value !== null) numbers.push({ value, choice: (kind) => among(kind) && reached(kind.stage) })
    }
  }
  const periods: (readonly [typeof always, Choice])[] = [
    [always, () => true],
    ...[...years].map(([year, figures]) => [figures, (kind: Kind) => yearOf(kind) === year] as const),
  ]
  for (const [figures, inPeriod] of periods) {
    if (figures === null) continue
    add(figures.total, inPeriod)
    for (const run of figures.trend) add(run, ({ quarter }) => quarter >= run.from && quarter <= run.to)
    for (const { dimension, lines } of figures.tables)
      for (const line of lines)
        add(line, (kind) => inPeriod(kind) && line.categories.includes(DIMENSION[dimension]?.(kind) ?? ''))
  }
  return numbers
}

const GROUPS: readonly Choice[] = [
  () => true,
  ...Object.values(DIMENSION).flatMap((categoryOf) =>
    [...new Set(KINDS.map(categoryOf))].map((category) => (kind: Kind) => categoryOf(kind) === category),
  ),
]
const STAGES: readonly ((stage: number) => boolean)[] = [
  ...Object.values(REACHED),
  ...Object.values(REACHED).map((reached) => (stage: number) => !reached(stage)),
  (stage) => stage === 1,
  (stage) => stage === 2,
]
const PERIODS: readonly Choice[] = [
  () => true,
  ...[2025, 2026].map((year) => (kind: Kind) => yearOf(kind) === year),
  ...QUARTERS.map(
    (one) =>
      ({ quarter }: Kind) =>
        quarter === one,
  ),
]
const ASKED: readonly Choice[] = GROUPS.flatMap((group) =>
  STAGES.flatMap((reached) =>
    PERIODS.map((period) => (kind: Kind) => group(kind) && reached(kind.stage) && period(kind)),
  ),
)

const few = fc.nat(4)
const many = fc.nat(30)
/** Practices of every size, with groups that are empty, small and large. */
const practice = fc.tuple(fc.constantFrom(few, many, fc.nat(200)), fc.nat(9)).chain(([size, full]) =>
  fc.array(
    fc.nat(9).chain((at) => (at <= full ? size : fc.constant(0))),
    {
      minLength: KINDS.length,
      maxLength: KINDS.length,
    },
  ),
)

test('no group under k is told of, by itself or by whatever answers are subtracted from one another', () => {
  const tables = { shown: 0 }
  fc.assert(
    fc.property(practice, fc.integer({ min: 5, max: 50 }), (plans, k) => {
      const publication = publishOf(plans, k)
      const numbers = numbersOf(publication)
      for (const { choice, value } of numbers) expect(value).toBe(sum(plans, choice))
      tables.shown += publication.always?.tables.length ?? 0
      const span = spanOf(numbers.map(({ choice }) => vector(choice)))
      const told = ASKED.filter((choice) => {
        const count = sum(plans, choice)
        return count > 0 && count < k && isInSpan(span, vector(choice))
      })
      expect(told.map((choice) => sum(plans, choice))).toEqual([])
    }),
    { numRuns: 60 },
  )
  expect(tables.shown).toBeGreaterThan(50)
}, 30_000)

const isSmall = (count: number) => count > 0 && count < 11

test('any two numbers, one of which counts plans that the other counts too, differ by none or by k', () => {
  fc.assert(
    fc.property(practice, (plans) => {
      const numbers = numbersOf(publishOf(plans, 11)).map(({ choice, value }) => ({ value, plans: vector(choice) }))
      for (const whole of numbers)
        for (const part of numbers)
          if (part.plans.every((one, at) => one <= (whole.plans[at] ?? 0)))
            expect(isSmall(whole.value - part.value), `${whole.value} - ${part.value}`).toBe(false)
    }),
    { numRuns: 60 },
  )
})
const year = (quarter: string, stages: Stages) => ({ quarter, stages })
test.each<[string, Parameters<typeof publish>[0]['quarters'], number[], number | null]>([
  ['nothing where nothing was held', [year('2026-Q1', [30, 0, 0, 0])], [], null],
  ['nothing where few said yes', [year('2026-Q1', [0, 40, 10, 0])], [], null],
  ['all of it where no group is small', [year('2026-Q1', [0, 40, 11, 0])], [2026], 51],
  [
    'no year that is small, nor the one that would give it away',
    [year('2025-Q1', [0, 40, 30, 0]), year('2026-Q1', [0, 9, 9, 0])],
    [],
    88,
  ],
  ['years that are large', [year('2025-Q1', [0, 40, 30, 0]), year('2026-Q1', [0, 11, 12, 0])], [2025, 2026], 93],
])('tells %s', (_, quarters, years, count) => {
  const publication = publish({ quarters, categories: [] })
  expect([...publication.years.keys()]).toEqual(years)
  expect(publication.always?.total.count ?? null).toBe(count)
})

test('leaves out how many were planned where few of them were not held', () => {
  const { always } = publish({ quarters: [year('2026-Q1', [4, 40, 12, 11])], categories: [] })
  expect(always?.total).toEqual({ planned: null, count: 63, yes: 23, admitted: 11 })
})

test('tells quarters together until each is large enough', () => {
  const quarters = [
    year('2026-Q1', [0, 6, 6, 0]),
    year('2026-Q2', [0, 6, 6, 0]),
    year('2026-Q3', [0, 20, 20, 0]),
    year('2026-Q4', [0, 3, 3, 0]),
  ]
  const { always } = publish({ quarters, categories: [] })
  expect(always?.trend.map(({ from, to, count }) => [from, to, count])).toEqual([
    ['2026-Q1', '2026-Q2', 24],
    ['2026-Q3', '2026-Q4', 46],
  ])
})
