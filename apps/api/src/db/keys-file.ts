import type pg from 'pg'
import * as z from 'zod'
import { checkServer } from './check-server.ts'
import { connectOwner } from './connect-owner.ts'

const organizationKey = z.strictObject({
  organization_id: z.uuid(),
  id: z.uuid(),
  wrapped: z.string(),
  made_at: z.string(),
})
const caseKey = organizationKey.extend({ case_id: z.uuid(), organization_key_id: z.uuid(), used_from: z.string() })

/** The keys of all organizations and cases, each encrypted, as a file holds them apart from every backup of the data. */
const KeysFile = z.strictObject({
  format: z.literal('holdfast-keys-1'),
  at: z.iso.datetime(),
  organizationKeys: z.array(organizationKey),
  caseKeys: z.array(caseKey),
})
/** What a file of keys holds. */
export type KeysFile = z.output<typeof KeysFile>

/** Reads all keys as they stand now. A key that was destroyed is in no file that is written later. */
export async function readKeys(ownerUrl: string): Promise<KeysFile> {
  const owner = await connectOwner(ownerUrl)
  try {
    await checkServer(owner)
    const { rows } = await owner.query<Pick<KeysFile, 'organizationKeys' | 'caseKeys'>>(`
      SELECT (SELECT coalesce(json_agg(o), '[]') FROM keys.organization_keys o) AS "organizationKeys",
             (SELECT coalesce(json_agg(k), '[]') FROM keys.case_keys k) AS "caseKeys"`)
    const [{ organizationKeys, caseKeys } = { organizationKeys: [], caseKeys: [] }] = rows
    return { format: 'holdfast-keys-1', at: new Date().toISOString(), organizationKeys, caseKeys }
  } finally {
    await owner.end()
  }
}

/** The keys in a file; throws one line for anything else. */
export function parseKeys(text: string): KeysFile {
  try {
    return KeysFile.parse(JSON.parse(text))
  } catch {
    throw new Error('This is not a file of keys, or it was changed; nothing was restored.')
  }
}

/** Brings the keys of a file into a database that has none. */
export async function loadKeys(owner: pg.Client, { organizationKeys, caseKeys }: KeysFile): Promise<void> {
  for (const [table, rows] of [
    ['organization_keys', organizationKeys],
    ['case_keys', caseKeys],
  ] as const)
    await owner.query(`INSERT INTO keys.${table} SELECT * FROM json_populate_recordset(NULL::keys.${table}, $1)`, [
      JSON.stringify(rows),
    ])
}
