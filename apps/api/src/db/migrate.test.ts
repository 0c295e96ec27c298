import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTemporaryServer, type TemporaryServer } from '../../../../scripts/postgres/temporary-server.ts'
import { startApi, stopApi } from '../test/api.ts'
import { migrate } from './migrate.ts'
import { knownMigrations } from './run-migrations.ts'

const SECRET = 'a secret of the migration tests, long enough'
// a server of its own: roles belong to all databases of a server
let server: TemporaryServer
let database: pg.Client
let ownerUrl: string
let name: string
let databases = 0

beforeAll(async () => {
  server = await startTemporaryServer()
})

afterAll(() => server.stop())

beforeEach(async () => {
  databases += 1
  name = `number_${databases}`
  ownerUrl = await server.createDatabase(name)
  database = await connectTo(ownerUrl)
})

afterEach(() => database.end())

async function connectTo(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

async function asSuperuser(...statements: string[]): Promise<void> {
  const superuser = await connectTo(server.superuserUrl(name))
  for (const statement of statements) await superuser.query(statement)
  await superuser.end()
}

/** What somebody who connects with this address is called and owns, or why they are refused. */
async function whoIs(url: string): Promise<unknown> {
  const api = new pg.Client({ connectionString: url })
  try {
    await api.connect()
    const { rows } = await api.query(
      `SELECT current_user AS name, (SELECT count(*)::int FROM pg_class WHERE relowner = current_user::regrole) AS owned,
              (SELECT count(*)::int FROM holdfast.organizations) AS seen`,
    )
    return rows[0]
  } catch (error) {
    return error instanceof pg.DatabaseError ? error.code : error
  } finally {
    await api.end()
  }
}

test('applies each migration once when several processes migrate at the same time', async () => {
  const asked = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, SECRET)))
  expect(asked.filter(({ applied }) => applied > 0)).toHaveLength(1)
  expect(await migrate(ownerUrl, SECRET)).toMatchObject({ applied: 0 })
})

test('leaves no partial change when it is killed, and completes at the next start', async () => {
  const other = await connectTo(server.superuserUrl(name))
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

test('loads the content of the file and deletes content that is no longer in it', async () => {
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

describe('the role that the API connects as', () => {
  const login = (number: 1 | 2) => ({ name: `holdfast_api${number}_${name}`, owned: 0, seen: 0 })

  test.each(['plain', 'superuser'] as const)('owns nothing, with a %s owner', async (owner) => {
    name = `of_${owner}`
    const { apiUrl } = await migrate(await server.createDatabase(name, owner), SECRET)
    expect(await whoIs(apiUrl)).toEqual(login(1))
  })

  test('accepts the previous password after a change of the secret, until the next change', async () => {
    const addresses: string[] = []
    for (const secret of [SECRET, `${SECRET}, second`]) addresses.push((await migrate(ownerUrl, secret)).apiUrl)
    expect(await Promise.all(addresses.map(whoIs))).toEqual([login(1), login(2)])

    // a process with the secret before may still be restarted
    expect((await migrate(ownerUrl, SECRET)).apiUrl).toBe(addresses[0])
    await migrate(ownerUrl, `${SECRET}, second`)
    addresses.push((await migrate(ownerUrl, `${SECRET}, third`)).apiUrl)
    expect(await Promise.all(addresses.map(whoIs))).toEqual(['28P01', login(2), login(1)])
  })

  test('has a separate name for each database, so that two services share one server', async () => {
    const one = await migrate(ownerUrl, SECRET)
    const two = await migrate(await server.createDatabase(`${name}_other`), 'quite another secret, also long enough')
    await migrate(ownerUrl, `${SECRET}, changed`)
    const apis = [await startApi({ DATABASE_API_URL: one.apiUrl }), await startApi({ DATABASE_API_URL: two.apiUrl })]
    const ready = await Promise.all(apis.map(({ url }) => fetch(`${url}/api/health/ready`)))
    expect(ready.map(({ status }) => status)).toEqual([200, 200])
    for (const api of apis) await stopApi(api)
    const stranger = new URL(two.apiUrl)
    stranger.pathname = `/${name}`
    expect(await whoIs(stranger.href)).toBe('42501')
  })

  test('gets missing rights back at a start, and reports not ready without them', async () => {
    const { apiUrl } = await migrate(ownerUrl, SECRET)
    const api = await startApi({ DATABASE_API_URL: apiUrl })
    const status = async () => (await fetch(`${api.url}/api/health/ready`)).status
    expect(await status()).toBe(200)
    await database.query(`REVOKE SELECT ON ALL TABLES IN SCHEMA holdfast FROM holdfast_api_${name}`)
    expect(await status()).toBe(503)
    await migrate(ownerUrl, SECRET)
    expect(await status()).toBe(200)
    await stopApi(api)
  })
})

describe('refuses with one line', () => {
  test('a database that holds tables of another program', async () => {
    await database.query('CREATE SCHEMA shop CREATE TABLE customers (id int)')
    await expect(migrate(ownerUrl, SECRET)).rejects.toThrow(
      'The database of DATABASE_URL holds tables of another program (shop.customers). Give Holdfast an empty database.',
    )
  })

  test('a schema that is newer than the code', async () => {
    await migrate(ownerUrl, SECRET)
    await database.query(`INSERT INTO meta.migrations (name, run_on) VALUES ('9999_later', now())`)
    await expect(migrate(ownerUrl, SECRET)).rejects.toThrow(
      'This database has been used by a newer Holdfast (it has the migration 9999_later). Start that version, or restore a backup.',
    )
  })

  test('an owner who may not create roles, or does not own the database', async () => {
    await asSuperuser(`ALTER ROLE owner_of_${name} NOCREATEROLE`)
    await expect(migrate(ownerUrl, SECRET)).rejects.toThrow(
      `The user owner_of_${name} of DATABASE_URL may not create roles. Let an administrator run: ALTER ROLE "owner_of_${name}" CREATEROLE`,
    )
    await asSuperuser(`ALTER ROLE owner_of_${name} CREATEROLE`, `ALTER DATABASE ${name} OWNER TO postgres`)
    await expect(migrate(ownerUrl, SECRET)).rejects.toThrow(
      `The user owner_of_${name} of DATABASE_URL does not own the database. Let an administrator run: ALTER DATABASE "${name}" OWNER TO "owner_of_${name}"`,
    )
  })

  test('roles that another owner made, and roles with too many rights', async () => {
    await asSuperuser(`CREATE ROLE holdfast_system_${name}`)
    await expect(migrate(ownerUrl, SECRET)).rejects.toThrow('were made by another owner')
    await asSuperuser(`DROP ROLE holdfast_system_${name}`)
    await migrate(ownerUrl, SECRET)
    await asSuperuser(`ALTER ROLE holdfast_api1_${name} BYPASSRLS`)
    await expect(migrate(ownerUrl, SECRET)).rejects.toThrow(
      `The database role holdfast_api1_${name} has more rights than it may have; take them away and start again.`,
    )
  })

  test.each([
    ['mysql://u:hidden@host/x', 'DATABASE_URL begins with mysql:// and must be an address like postgresql://'],
    ['hidden', 'DATABASE_URL is not an address like postgresql://'],
    ['postgresql://u:hidden@127.0.0.1:1/x', '127.0.0.1:1/x cannot be reached (nothing listens there)'],
  ])('an address where no database answers: %s', async (url, line) => {
    const refused = await migrate(url, SECRET).catch((error: Error) => error.message)
    expect(refused).toContain(line)
    expect(refused).not.toContain('hidden')
  })
})
