import { createHmac } from 'node:crypto'
import pg from 'pg'

const ROLE = 'holdfast_api'
const ROLE_EXISTS = ['42710', '23505']
const CANNOT_LOG_IN = ['28P01', '28000']
const ROLE_CHANGED_MEANWHILE = 'XX000'

/** The password of the API's role follows from the secret, so that it is never stored and all processes agree on it. */
function apiRolePassword(secret: string): string {
  return createHmac('sha256', secret).update(`${ROLE} database role`).digest('hex')
}

/** The same database, asked as the role that owns nothing. */
function apiUrlFor(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl)
  if (url.hostname === '') {
    url.searchParams.set('user', ROLE)
    url.searchParams.set('password', apiRolePassword(secret))
  } else {
    url.username = ROLE
    url.password = apiRolePassword(secret)
  }
  return url.href
}

/**
 * Makes sure that the API's role exists, is as weak as the tenant wall needs (docs/security.md 3.2) and can log in, and
 * returns the URL to connect with. Safe when databases on one server migrate at once, since they share the role.
 */
export async function ensureApiRole(owner: pg.Client, ownerUrl: string, secret: string): Promise<string> {
  const apiUrl = apiUrlFor(ownerUrl, secret)
  const password = owner.escapeLiteral(apiRolePassword(secret))
  const { rows: found } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE])
  if (found.length === 0) {
    await unlessCode(ROLE_EXISTS, () =>
      owner.query(
        `CREATE ROLE ${ROLE} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD ${password}`,
      ),
    )
  }
  const { rows } = await owner.query<{ strong: boolean }>(
    'SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS strong FROM pg_roles WHERE rolname = $1',
    [ROLE],
  )
  if (rows[0]?.strong) {
    throw new Error(`The database role ${ROLE} has more rights than it may have; take them away and start again`)
  }
  if (!(await canLogIn(apiUrl))) {
    await unlessCode([ROLE_CHANGED_MEANWHILE], () => owner.query(`ALTER ROLE ${ROLE} LOGIN PASSWORD ${password}`))
  }
  return apiUrl
}

async function canLogIn(apiUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: apiUrl })
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

async function unlessCode(codes: string[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && codes.includes(error.code ?? ''))) throw error
  }
}
