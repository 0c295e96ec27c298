import pg from 'pg'
import { pageStatement } from '../apps/api/src/features/caseload/caseload.sql.ts'
import { log } from '../scripts/steps/log.ts'
import { figure, type Measurement } from './measurement.ts'
import { PRACTICE_ID, seedCases, type SeededCases } from './seed-cases.ts'
import { openStage } from './stage.ts'

/** How many cases there are at last; one in a hundred is an organization, and 50,000 are of the practice. `CASELOAD_CASES` makes it smaller. */
const CASES = Number(process.env.CASELOAD_CASES ?? 1_000_000)
const LARGE: SeededCases = { cases: CASES, organizations: CASES / 100, mine: Math.min(50_000, CASES / 8) }
const SMALL: SeededCases = { cases: 10_000, organizations: 100, mine: 2_500 }
const NONE: SeededCases = { cases: 0, organizations: 0, mine: 0 }
const REQUESTS = 100
const WARM_UP = 20
const PAGE = 10

type Page = { items: { id: string }[]; nextCursor: string | null }

/** P4: the list of cases over HTTP, its first page and page 50, by stage, beside the same with 10,000 cases; and one case opened by somebody who has so many. */
export default async function caseload(): Promise<Measurement[]> {
  const stage = await openStage(2)
  const owner = new pg.Client({ connectionString: stage.ownerUrl })
  await owner.connect()
  try {
    const userId = await readerOf(owner, stage.plans[0]?.organizationId ?? '')
    const read = (path: string) => readJson(`${stage.api.url}/api/v1/organizations/${PRACTICE_ID}${path}`, stage.cookie)
    await seedCases(owner, userId, NONE, SMALL)
    const few = await measure(read)
    await seedCases(owner, userId, SMALL, LARGE)
    const scans = await sequentialScans(owner)
    const many = await measure(read)
    await expectIndexes(owner, userId, scans)
    log(
      `P4 p95 with 10,000 cases: ${show(few)}; with ${CASES.toLocaleString('en')}, ${LARGE.mine.toLocaleString('en')} of them the reader's: ${show(many)}`,
    )
    return Object.keys(many).map((what) =>
      figure(
        `P4 p95, ${CASES.toLocaleString('en')} cases beside 10,000: ${what}`,
        '',
        (many[what] ?? 0) / (few[what] ?? 1),
        1.2,
      ),
    )
  } finally {
    await owner.end()
    await stage.stop()
  }
}

type Seen = Record<string, number>
const show = (seen: Seen) =>
  Object.entries(seen)
    .map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)
    .join(', ')

async function measure(read: (path: string) => Promise<unknown>): Promise<Seen> {
  const list = `/caseload?limit=${PAGE}&stage=planning`
  let cursor = ''
  let page = (await read(list)) as Page
  for (let at = 1; at < 50; at += 1) {
    cursor = page.nextCursor ?? ''
    page = (await read(`${list}&cursor=${encodeURIComponent(cursor)}`)) as Page
  }
  if (page.items.length < PAGE) throw new Error('There is no page 50.')
  const paths = {
    'first page': list,
    'page 50': `${list}&cursor=${encodeURIComponent(cursor)}`,
    'one case': `/cases/${page.items[0]?.id}`,
  }
  const took = new Map<string, number[]>()
  for (let at = -WARM_UP; at < REQUESTS; at += 1)
    for (const [what, path] of Object.entries(paths)) {
      const began = performance.now()
      await read(path)
      if (at >= 0) took.set(what, [...(took.get(what) ?? []), performance.now() - began])
    }
  return Object.fromEntries(
    [...took].map(([what, all]) => [what, all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? Number.NaN]),
  )
}

async function readerOf(owner: pg.Client, organizationId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT user_id AS id FROM holdfast.organization_members WHERE organization_id = $1 AND role = 'owner'`,
    [organizationId],
  )
  return rows[0]?.id ?? ''
}

async function readJson(url: string, cookie: string): Promise<unknown> {
  const response = await fetch(url, { headers: { cookie } })
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

/** How often each large table was read whole so far. */
async function sequentialScans(owner: pg.Client): Promise<Map<string, number>> {
  await owner.query('SELECT pg_stat_clear_snapshot(), pg_stat_force_next_flush()')
  const { rows } = await owner.query<{ name: string; scans: number }>(
    `SELECT relname AS name, seq_scan::int AS scans FROM pg_stat_user_tables WHERE schemaname IN ('holdfast', 'identity') AND n_live_tup > 1000`,
  )
  return new Map(rows.map(({ name, scans }) => [name, scans]))
}

/** Refuses when a large table was read whole meanwhile, or the list is not read along an index in its order. */
async function expectIndexes(owner: pg.Client, userId: string, before: ReadonlyMap<string, number>): Promise<void> {
  const whole = [...(await sequentialScans(owner))].filter(([name, scans]) => scans > (before.get(name) ?? scans))
  if (whole.length > 0) throw new Error(`Read whole, without an index: ${whole.map(([name]) => name).join(', ')}.`)
  const asked = { organizationId: PRACTICE_ID, userId, today: '2026-01-01', now: new Date() }
  for (const cursor of [null, [2, new Date().toISOString(), PRACTICE_ID] as const]) {
    const { text, values } = pageStatement(asked, { limit: PAGE, stage: 'planning', scope: 'all' }, cursor)
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    if (/Seq Scan|Sort/.test(plan)) throw new Error(`The list is not read along an index:\n${plan}`)
  }
}
