import type pg from 'pg'
import { openKey, type StoredKey } from './case-texts.ts'
import { decrypt, encryptAt, headerOf, type Key } from './jwe.ts'
import type { RootKeys } from './root-keys.ts'

/** An encrypted text wherever it stands, also in JSON that holds several. */
const ENCRYPTED = /eyJ[\w-]+\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}/g

/** A key of a case with the bytes that decrypt its texts. */
export type OpenKey = Key & { caseId: string }

/**
 * What stands in a row of a table, every text in it encrypted anew with the key that `keyFor` gives for its present one; where that
 * gives none, it stays as it is. `moved` says where it will stand, and `changed` what it will say.
 */
export function reencrypt(
  row: string,
  keys: ReadonlyMap<string, OpenKey>,
  keyFor: (now: OpenKey) => Key | undefined,
  { moved = (at: string) => at, changed = (plain: Buffer): string | Buffer => plain } = {},
): string {
  return row.replace(ENCRYPTED, (encrypted) => {
    const now = keys.get(headerOf(encrypted).kid)
    const next = now && keyFor(now)
    if (!next) return encrypted
    const { at, plain } = decrypt((id) => keys.get(id)?.bytes, encrypted)
    return encryptAt(next, moved(at), changed(plain))
  })
}

/** The keys of all cases of an organization by their id, of each case the newest first; for whoever owns the database. */
export async function keysOfOrganization(
  owner: pg.Client,
  roots: RootKeys,
  organizationId: string,
): Promise<Map<string, OpenKey>> {
  const { rows } = await owner.query<StoredKey & { caseId: string }>(
    `SELECT k.case_id AS "caseId", k.id, k.wrapped, o.id AS "organizationKeyId", o.wrapped AS "organizationWrapped"
     FROM keys.case_keys k
     JOIN keys.organization_keys o ON o.organization_id = k.organization_id AND o.id = k.organization_key_id
     WHERE k.organization_id = $1 ORDER BY k.case_id, k.used_from DESC, k.id`,
    [organizationId],
  )
  const open = rows.map(({ caseId, ...stored }): OpenKey => {
    return { id: stored.id, caseId, bytes: openKey(roots, { organizationId, caseId, stored }) }
  })
  return new Map(open.map((key) => [key.id, key]))
}
