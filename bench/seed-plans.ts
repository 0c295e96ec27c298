import { createHash } from 'node:crypto'
import pg from 'pg'
import { openCaseKey, openOrganizationKey } from '../apps/api/src/kernel/encryption/case-texts.ts'
import type { Key } from '../apps/api/src/kernel/encryption/jwe.ts'
import { newCaseKey, newOrganizationKey } from '../apps/api/src/kernel/encryption/new-keys.ts'
import { keysOfOrganization, type OpenKey, reencrypt } from '../apps/api/src/kernel/encryption/reencrypt.ts'
import { type RootKeys, rootKeysOf } from '../apps/api/src/kernel/encryption/root-keys.ts'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

type Table = { name: string; columns: string[] }

/**
 * Copies one organization of the database `copies` times, every row of it under ids of its own, the same people belonging
 * to each copy. The audit trail is left out: a copy begins its own. Needs a superuser, who may leave triggers aside.
 * Returns the ids of all organizations, the copied one first.
 */
export async function copyOrganization(
  { superuserUrl, secret }: { superuserUrl: string; secret: string },
  organizationId: string,
  copies: number,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica')
    const { rows: people } = await client.query<{ id: string }>('SELECT id FROM identity.users')
    const shared = new Set(people.map(({ id }) => id))
    const tables = await tenantTables(client)
    const sources = new Map<Table, string>()
    for (const table of tables) {
      const { rows } = await client.query<{ rows: string | null }>(
        `SELECT json_agg(t)::text AS rows FROM holdfast.${table.name} t WHERE organization_id = $1`,
        [organizationId],
      )
      if (rows[0]?.rows) sources.set(table, rows[0].rows)
    }
    const roots = rootKeysOf({ HOLDFAST_SECRET: secret })
    const keys = await keysOfOrganization(client, roots, organizationId)
    const ids = [organizationId]
    for (let copy = 1; copy <= copies; copy += 1) {
      const renamed = (uuid: string) => (shared.has(uuid) ? uuid : idOfCopy(uuid, copy))
      await client.query('BEGIN')
      const keyOf = await keysOfCopy(client, roots, { organizationId: renamed(organizationId), keys, renamed })
      for (const [{ name, columns }, rows] of sources) {
        const list = columns.join(', ')
        await client.query({
          name: `copy ${name}`,
          text: `INSERT INTO holdfast.${name} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::holdfast.${name}, $1)`,
          values: [
            reencrypt(rows, keys, keyOf, { moved: (at) => at.replaceAll(UUID, renamed) }).replaceAll(UUID, renamed),
          ],
        })
      }
      await client.query('COMMIT')
      ids.push(renamed(organizationId))
    }
    await client.query('ANALYZE')
    return ids
  } finally {
    await client.end()
  }
}

/** Every table with the organization first in its key, except the audit trail. Generated columns are not copied. */
async function tenantTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.table_name AS name, array_agg(quote_ident(c.column_name) ORDER BY c.ordinal_position) AS columns
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'holdfast' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' AND c.table_name NOT LIKE 'audit%'
     GROUP BY c.table_name HAVING bool_or(c.column_name = 'organization_id')`,
  )
  return rows
}

/** The same time in front, so that copies sort as the original does; the rest is made from original and number. */
function idOfCopy(uuid: string, copy: number): string {
  const hash = createHash('md5').update(`${copy}:${uuid}`).digest('hex')
  return `${uuid.slice(0, 14)}7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

/** The keys of a copy, each in place of one of the original. */
async function keysOfCopy(
  client: pg.Client,
  roots: RootKeys,
  {
    organizationId,
    keys,
    renamed,
  }: { organizationId: string; keys: Map<string, OpenKey>; renamed: (id: string) => string },
): Promise<(key: OpenKey) => Key | undefined> {
  const ofOrganization = newOrganizationKey(roots, organizationId)
  await client.query('INSERT INTO keys.organization_keys (organization_id, id, wrapped) VALUES ($1, $2, $3)', [
    organizationId,
    ofOrganization.id,
    ofOrganization.wrapped,
  ])
  const wrapping = { id: ofOrganization.id, bytes: openOrganizationKey(roots, organizationId, ofOrganization) }
  const made = new Map<string, Key>()
  for (const { id, caseId } of keys.values()) {
    const key = newCaseKey(wrapping, renamed(caseId))
    await client.query(
      'INSERT INTO keys.case_keys (organization_id, case_id, id, organization_key_id, wrapped) VALUES ($1, $2, $3, $4, $5)',
      [organizationId, renamed(caseId), key.id, ofOrganization.id, key.wrapped],
    )
    const bytes = openCaseKey(wrapping, renamed(caseId), key)
    made.set(id, { id: key.id, bytes })
  }
  return ({ id }) => made.get(id)
}
