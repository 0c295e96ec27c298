import type pg from 'pg'
import { appliedMigrations, knownMigrations } from './run-migrations.ts'

const NEEDED = 18

/**
 * Refuses, with one line that says what to do and before anything is changed, a database that Holdfast cannot use: a server
 * that is too old, an owner who may not create roles or schemas, tables of another program, a schema newer than the code.
 */
export async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Server>(
    `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_version') AS version,
            current_user AS owner, current_database() AS database, rolsuper OR rolcreaterole AS makes_roles,
            has_database_privilege(current_database(), 'CREATE') AS makes_schemas
     FROM pg_roles WHERE rolname = current_user`,
  )
  const server = rows[0]
  if (!server) throw new Error('The database did not say who we are.')
  const { major, version, owner, database } = server
  if (major < NEEDED)
    throw new Error(`PostgreSQL ${NEEDED} or newer is needed; the server of DATABASE_URL is ${version.split(' ')[0]}.`)
  if (!server.makes_roles)
    throw new Error(
      `The user ${owner} of DATABASE_URL may not create roles. Let an administrator run: ALTER ROLE "${owner}" CREATEROLE`,
    )
  if (!server.makes_schemas)
    throw new Error(
      `The user ${owner} of DATABASE_URL does not own the database. Let an administrator run: ALTER DATABASE "${database}" OWNER TO "${owner}"`,
    )
  await checkContents(client)
}

type Server = {
  major: number
  version: string
  owner: string
  database: string
  makes_roles: boolean
  makes_schemas: boolean
}

async function checkContents(client: pg.Client): Promise<void> {
  const applied = await appliedMigrations(client)
  if (applied) {
    const known = knownMigrations()
    const newer = applied.find((name) => !known.includes(name))
    if (newer)
      throw new Error(
        `This database has been used by a newer Holdfast (it has the migration ${newer}). Start that version, or restore a backup.`,
      )
    return
  }
  const { rows } = await client.query<{ foreign_table: string }>(
    `SELECT c.oid::regclass AS foreign_table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY c.oid LIMIT 1`,
  )
  if (rows[0])
    throw new Error(
      `The database of DATABASE_URL holds tables of another program (${rows[0].foreign_table}). Give Holdfast an empty database.`,
    )
}
