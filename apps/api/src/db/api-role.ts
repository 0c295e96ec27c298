import { createHmac } from 'node:crypto'
import pg from 'pg'
import type { RoleNames } from './role-names.ts'

const CANNOT_LOG_IN = ['28P01', '28000']
const NO_RIGHT = '42501'

/**
 * Makes sure that the roles of this database exist and are as weak as row-level security needs (docs/security.md 3), and
 * that one of the two logins carries the password of the current secret; returns the address to connect with. The other
 * login keeps the password that it has, so that processes with the secret before work on until they are restarted.
 * The caller holds the database's migration lock.
 */
export async function ensureApiRole(
  owner: pg.Client,
  ownerUrl: string,
  secret: string,
  names: RoleNames,
): Promise<string> {
  return unlessForeign(names, async () => {
    await ensureGroups(owner, names)
    return ensureLogin(owner, ownerUrl, secret, names)
  })
}

/** Says in one line, in place of PostgreSQL's own, that the roles are not this owner's. */
async function unlessForeign<T>({ api, system, logins }: RoleNames, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== NO_RIGHT) throw error
    const roles = [api, system, ...logins].join(', ')
    throw new Error(
      `The database roles ${roles} were made by another owner. Let an administrator drop them; Holdfast makes them anew.`,
    )
  }
}

/** Makes sure of the two roles that nobody logs in as. */
export async function ensureGroups(owner: pg.Client, { api, system, logins }: RoleNames): Promise<void> {
  for (const role of [api, system]) if (!(await exists(owner, role))) await owner.query(`CREATE ROLE ${role} NOLOGIN`)
  const { rows } = await owner.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname = ANY ($1) AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
    [[api, system, ...logins]],
  )
  if (rows[0])
    throw new Error(
      `The database role ${rows[0].rolname} has more rights than it may have; take them away and start again.`,
    )
  await owner.query(`GRANT ${system} TO CURRENT_USER WITH INHERIT TRUE, SET TRUE`)
  await owner.query(
    `DO $$ BEGIN IF NOT has_database_privilege('${api}', current_database(), 'CONNECT') THEN
       EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${api}', current_database());
     END IF; END $$`,
  )
}

/** The login whose password fits; otherwise the one that is missing or was used least recently gets it. */
async function ensureLogin(owner: pg.Client, ownerUrl: string, secret: string, names: RoleNames): Promise<string> {
  const { rows } = await owner.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname = ANY ($1) ORDER BY shobj_description(oid, 'pg_authid') DESC`,
    [names.logins],
  )
  const present = rows.map(({ rolname }) => rolname)
  const urls = new Map(names.logins.map((login) => [login, loginUrl(ownerUrl, login, secret)]))
  const fitting = await firstThat(present, (login) => canLogIn(urls.get(login) ?? ''))
  const login = fitting ?? names.logins.find((name) => !present.includes(name)) ?? present.at(-1) ?? names.logins[0]
  if (fitting === undefined) {
    const password = owner.escapeLiteral(loginPassword(login, secret))
    const verb = present.includes(login) ? 'ALTER' : 'CREATE'
    await owner.query(`${verb} ROLE ${login} LOGIN PASSWORD ${password}`)
  }
  await owner.query(`GRANT ${names.api} TO ${login} WITH INHERIT TRUE, SET FALSE`)
  await owner.query(`COMMENT ON ROLE ${login} IS '${new Date().toISOString()}: last start of Holdfast with it'`)
  return urls.get(login) ?? ''
}

async function firstThat<T>(items: T[], fits: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await fits(item)) return item
  return undefined
}

async function exists(owner: pg.Client, role: string): Promise<boolean> {
  const { rows } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  return rows.length > 0
}

/** The password follows from the secret, so that it is never stored and all processes agree on it. */
function loginPassword(login: string, secret: string): string {
  return createHmac('sha256', secret).update(`${login} database role`).digest('hex')
}

/** The same database, asked as a role that owns nothing. */
function loginUrl(ownerUrl: string, login: string, secret: string): string {
  const url = new URL(ownerUrl)
  if (url.hostname === '') {
    url.searchParams.set('user', login)
    url.searchParams.set('password', loginPassword(login, secret))
  } else {
    url.username = login
    url.password = loginPassword(login, secret)
  }
  return url.href
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && CANNOT_LOG_IN.includes(error.code ?? '')) return false
    throw error
  } finally {
    await client.end()
  }
}
