import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startThrowaway, type Throwaway } from '../../../../scripts/postgres/throwaway.ts'
import { migrate } from './migrate.ts'
import { knownMigrations } from './run-migrations.ts'

const SECRET = 'a secret of the migration tests, long enough'
// a server of its own: a role and its password belong to all databases of a server
let server: Throwaway
let database: pg.Client
let ownerUrl: string
let databases = 0

beforeAll(async () => {
  server = await startThrowaway()
})

afterAll(() => server.stop())

beforeEach(async () => {
  databases += 1
  ownerUrl = await server.createDatabase(`number_${databases}`)
  database = await connectTo(ownerUrl)
})

afterEach(() => database.end())

async function connectTo(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

test('applies everything once, however many ask at the same time', async () => {
  const asked = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, SECRET)))
  expect(asked.filter(({ applied }) => applied > 0)).toHaveLength(1)
  expect(await migrate(ownerUrl, SECRET)).toMatchObject({ applied: 0 })
})

test('connects the API as a role that owns nothing, and follows a changed secret', async () => {
  for (const secret of [SECRET, `${SECRET}, changed`, SECRET]) {
    const api = await connectTo((await migrate(ownerUrl, secret)).apiUrl)
    const { rows } = await api.query(
      `SELECT current_user AS name, (SELECT count(*)::int FROM pg_class WHERE relowner = current_user::regrole) AS owned`,
    )
    await api.end()
    expect(rows).toEqual([{ name: 'holdfast_api', owned: 0 }])
  }
})

test('leaves nothing behind when it is killed in the middle, and goes on from there', async () => {
  const other = await connectTo(ownerUrl)
  await other.query('BEGIN')
  // holds the migration up where it makes its first policy
  await other.query('LOCK TABLE pg_policy IN SHARE MODE')
  const killed = expect(migrate(ownerUrl, SECRET)).rejects.toThrow()
  const waiting = async () => {
    const { rows } = await database.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    return rows[0]?.pid
  }
  await expect.poll(waiting, { timeout: 10_000 }).toBeTypeOf('number')
  await database.query('SELECT pg_terminate_backend($1)', [await waiting()])
  await killed
  await other.query('COMMIT')
  await other.end()

  const { rows } = await database.query(`SELECT to_regclass('holdfast.plans') AS plans`)
  expect(rows).toEqual([{ plans: null }])
  expect(await migrate(ownerUrl, SECRET)).toMatchObject({ applied: knownMigrations().length })
})

test('loads what the content file holds and drops what it does not', async () => {
  await migrate(ownerUrl, SECRET)
  await database.query(`UPDATE content.crisis_contacts SET number = 'wrong' WHERE code = 'us_988'`)
  await database.query(
    `INSERT INTO content.crisis_contacts SELECT 'gone', country, kind, label, number, text_number, chat_url, url, hours, source, as_of, review_by, position
     FROM content.crisis_contacts WHERE code = 'us_988'`,
  )
  await migrate(ownerUrl, SECRET)
  const { rows } = await database.query(
    `SELECT code, number FROM content.crisis_contacts WHERE code IN ('us_988', 'gone')`,
  )
  expect(rows).toEqual([{ code: 'us_988', number: '988' }])
})
