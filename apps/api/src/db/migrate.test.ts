import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startThrowaway, type Throwaway } from '../../../../scripts/postgres/throwaway.ts'
import { migrate } from './migrate.ts'

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

async function unfinished(): Promise<number> {
  const { rows } = await database.query(
    'SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  )
  return rows[0].n
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

test('goes on after a migration that was begun and never ran', async () => {
  await migrate(ownerUrl, SECRET)
  const { rows } = await database.query('SELECT migration_name FROM _prisma_migrations ORDER BY started_at')
  await database.query('DROP SCHEMA holdfast, identity, content CASCADE')
  await database.query('DELETE FROM _prisma_migrations WHERE migration_name <> $1', [rows[0].migration_name])
  await database.query('UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0')

  expect(await migrate(ownerUrl, SECRET)).toMatchObject({ applied: rows.length })
  expect(await unfinished()).toBe(0)
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
