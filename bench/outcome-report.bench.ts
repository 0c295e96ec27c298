import pg from 'pg'
import { CATEGORIES, QUARTERS } from '../apps/api/src/features/outcome-report/outcome-report.queries.ts'
import { figure, median, type Measurement, time } from './measurement.ts'
import { openStage } from './stage.ts'

/** Concluded plans in the table; a practice has one in twenty of them. `OUTCOME_ROWS` makes it smaller. */
const ROWS = Number(process.env.OUTCOME_ROWS ?? 1_000_000)
const ROUNDS = 9

/** The same counts by SQL alone, from the attempts themselves. */
const BARE = `
  SELECT k.dimension, k.category, extract(year FROM f.concluded_in)::int AS year, count(*) FILTER (WHERE f.stage = 0) AS n0,
    count(*) FILTER (WHERE f.stage = 1) AS n1, count(*) FILTER (WHERE f.stage = 2) AS n2, count(*) FILTER (WHERE f.stage = 3) AS n3
  FROM holdfast.outcome_facts f, holdfast.outcome_categories(f) k WHERE f.organization_id = $1 AND f.concluded_in <= $2 GROUP BY 1, 2, 3`

/** P5: the outcome report of one practice over HTTP, in turns with the bare SQL that answers the same; and one year of it. */
export default async function outcomeReport(): Promise<Measurement[]> {
  const stage = await openStage(2)
  const owner = new pg.Client({ connectionString: stage.ownerUrl })
  await owner.connect()
  try {
    const organizationId = stage.plans[0]?.organizationId ?? ''
    await seed(owner, organizationId)
    const read = (query: string) =>
      readReport(`${stage.api.url}/api/v1/organizations/${organizationId}/outcomes${query}`, stage.cookie)
    const { years, through } = await read('')
    const sides = {
      bare: () => owner.query(BARE, [organizationId, through]),
      kept: async () => [
        await owner.query(QUARTERS, [organizationId]),
        await owner.query(CATEGORIES, [organizationId, through]),
      ],
      product: () => read(''),
      year: () => read(`?year=${years.at(-1)}`),
    }
    const seen = new Map<string, number[]>()
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const [side, work] of Object.entries(sides)) {
        const took = await timeOf(work)
        if (round > 0) seen.set(side, [...(seen.get(side) ?? []), took])
      }
    const middle = (side: keyof typeof sides) => median(seen.get(side) ?? [])
    const what = `P5 the outcome report, ${ROWS.toLocaleString('en')} concluded plans, one in twenty of the practice`
    return [
      time(what, middle('product'), middle('bare'), 2 / 3),
      time('P5 the same beside its own counts alone', middle('product'), middle('kept')),
      figure('P5 one year of it', 'ms', middle('year'), 200),
    ]
  } finally {
    await owner.end()
    await stage.stop()
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function readReport(url: string, cookie: string): Promise<{ years: number[]; through: string }> {
  const response = await fetch(url, { headers: { cookie } })
  if (!response.ok) throw new Error(`The report answered ${response.status}`)
  return (await response.json()) as { years: number[]; through: string }
}

/** Attempts of five years, of the practice and of nineteen others, as holdfast.keep_outcome_fact writes them. */
async function seed(owner: pg.Client, organizationId: string): Promise<void> {
  await owner.query(
    `INSERT INTO holdfast.outcome_facts
     SELECT CASE WHEN at % 20 = 0 THEN $1::uuid ELSE md5((at % 20)::text)::uuid END, gen_random_uuid(),
       (date_trunc('quarter', now()) - interval '3 months' * (1 + floor(random() * 20)))::date, stage, attempt,
       (ARRAY['johnson', 'arise', 'craft', 'systemic', 'not_chosen'])[1 + floor(random() * 5)], random() < 0.6,
       (ARRAY['nothing_open', 'recommended_open', 'overridden', 'not_locked'])[1 + floor(random() * 4)], random() < 0.5,
       (ARRAY['none', 'low', 'moderate', 'high', 'not_assessed'])[1 + floor(random() * 5)],
       CASE WHEN attempt > 1 THEN (ARRAY['all_held', 'some_slipped', 'not_recorded'])[1 + floor(random() * 3)] END,
       CASE WHEN stage = 1 THEN (ARRAY['all_held', 'some_slipped', 'not_recorded'])[1 + floor(random() * 3)] END,
       CASE WHEN stage = 3 THEN (ARRAY['same_day', 'within_week', 'within_month', 'later', 'not_dated'])[1 + floor(random() * 5)] END,
       CASE WHEN stage = 3 THEN (ARRAY['in_care', 'not_in_care', NULL])[1 + floor(random() * 3)] END,
       CASE WHEN stage = 3 THEN (ARRAY['in_care', 'not_in_care', NULL])[1 + floor(random() * 3)] END,
       CASE WHEN stage = 3 THEN (ARRAY['in_care', 'not_in_care', NULL])[1 + floor(random() * 3)] END,
       CASE WHEN attempt > 1 THEN ARRAY['rehearse', 'add_professional'] ELSE '{}' END,
       CASE WHEN stage = 1 THEN ARRAY['F04', 'F' || (11 + floor(random() * 20))] ELSE '{}' END, stage = 1
     FROM (SELECT at, floor(random() * 4)::smallint AS stage, 1 + floor(random() * 3)::smallint AS attempt
           FROM generate_series(1, $2::int) at) AS every`,
    [organizationId, ROWS],
  )
  await owner.query(
    'SELECT holdfast.count_outcomes_anew(of) FROM (SELECT DISTINCT organization_id AS of FROM holdfast.outcome_facts) AS every',
  )
  await owner.query('VACUUM ANALYZE holdfast.outcome_facts, holdfast.outcome_counts')
}
