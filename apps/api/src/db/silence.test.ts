import { caseRoutes } from '@holdfast/contracts/cases'
import { newFamily, type TestCase } from '@holdfast/scenarios/family-case'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTemporaryServer, type TemporaryServer } from '../../../../scripts/postgres/temporary-server.ts'
import { type Account, startApi, stopApi, type TestApi } from '../test/api.ts'
import { type Network, startNetwork } from '../test/network.ts'
import { migrate } from './migrate.ts'

let server: TemporaryServer
let network: Network
let api: TestApi
let family: TestCase<Account>

beforeAll(async () => {
  server = await startTemporaryServer()
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), 'a secret of these tests, long enough')
  network = await startNetwork(Number(new URL(apiUrl).port))
  const url = Object.assign(new URL(apiUrl), { hostname: '127.0.0.1', port: String(network.port) }).href
  api = await startApi({ DATABASE_API_URL: url, DATABASE_CONNECTIONS: '3' })
  family = await newFamily(api)
}, 60_000)

afterAll(async () => {
  // connections that are dead for good are waited for by nobody
  await network.stop()
  await stopApi(api)
  await server.stop()
})

type Seen = { status: number; retryAfter: string | null; seconds: number }

async function ask(path: string, init: RequestInit = {}): Promise<Seen> {
  const begun = performance.now()
  const { status, headers } = await family.lead.fetch(path, init)
  return { status, retryAfter: headers.get('retry-after'), seconds: (performance.now() - begun) / 1000 }
}

const askForPlan = () => ask(`/api/v1/organizations/${family.organizationId}/plans/${family.planId}`)

const readCase = () => {
  const { lead, organizationId, caseId } = family
  return lead.call(caseRoutes.get, { params: { organizationId, caseId } })
}

const rename = (alias: string, version: number) =>
  ask(`/api/v1/organizations/${family.organizationId}/cases/${family.caseId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify({ alias }),
  })

/** In seconds; the database is called silent after 0.8, a busy machine needs longer. */
const SOON = 2
const AT_ONCE = 0.5

it.each([
  ['is frozen', () => server.freeze()],
  ['is out of reach', async () => network.lose()],
])(
  'answers 503 soon while the database %s, at once after that, and as ever when it answers again',
  async (_, begin) => {
    const { alias, version } = await readCase()
    const end = await begin()
    try {
      // more than there are connections: some wait for an answer, others for a connection
      const first = await Promise.all([...Array.from({ length: 8 }, askForPlan), rename('Changed', version)])
      for (const { status, retryAfter, seconds } of first) {
        expect([status, retryAfter]).toEqual([503, '2'])
        expect(seconds).toBeLessThan(SOON)
      }
      const next = [...Array.from({ length: 8 }, askForPlan), rename('Changed', version), ask('/api/health/ready')]
      for (const { status, seconds } of await Promise.all(next)) {
        expect(status).toBe(503)
        expect(seconds).toBeLessThan(AT_ONCE)
      }
      expect((await ask('/api/health/live')).status).toBe(200)
    } finally {
      end()
    }
    await expect.poll(async () => (await askForPlan()).status, { timeout: 2_000, interval: 50 }).toBe(200)
    expect((await ask('/api/health/ready')).status).toBe(200)
    // what was refused has not happened, and does not happen later
    expect(await readCase()).toMatchObject({ alias, version })
  },
  30_000,
)

it('waits for a commit that may be under way, while others are refused', async () => {
  const owner = new pg.Client({ connectionString: server.superuserUrl('holdfast') })
  await owner.connect()
  await owner.query(`
    CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER slowly AFTER UPDATE ON holdfast.cases DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slowly()`)
  const changed = rename('Committed', (await readCase()).version)
  const committing = async () =>
    (await owner.query(`SELECT 1 FROM pg_stat_activity WHERE query = 'COMMIT' AND wait_event = 'PgSleep'`)).rowCount
  await expect.poll(committing, { interval: 20 }).toBe(1)
  const goOn = await server.freeze()
  const others = await Promise.all(Array.from({ length: 4 }, askForPlan))
  goOn()
  expect(others.map(({ status }) => status)).toEqual([503, 503, 503, 503])
  expect((await changed).status).toBe(200)
  expect((await readCase()).alias).toBe('Committed')
  await owner.query('DROP FUNCTION slowly() CASCADE')
  await owner.end()
}, 30_000)

it('refuses nobody while the process itself is late', async () => {
  const answers: Promise<Seen>[] = []
  for (let n = 0; n < 5; n += 1) {
    answers.push(...Array.from({ length: 8 }, askForPlan))
    await new Promise((turn) => setImmediate(turn))
    const until = performance.now() + 900
    while (performance.now() < until);
  }
  expect((await Promise.all(answers)).filter(({ status }) => status !== 200)).toEqual([])
}, 60_000)
