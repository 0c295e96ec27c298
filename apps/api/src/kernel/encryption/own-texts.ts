import type { Tx } from '../../db/connect.ts'
import { addressOf, type EncryptedColumn, openKey, type StoredKey } from './case-texts.ts'
import { decrypt, headerOf, Unreadable } from './jwe.ts'
import type { RootKeys } from './root-keys.ts'

type KeyOfCase = StoredKey & { organizationId: string; caseId: string }

/** Decrypts what somebody wrote in one of these columns; throws `Unreadable` where it was written by another or elsewhere. */
export type OwnTexts = (columns: readonly EncryptedColumn[], ownerId: string, stored: string) => string

/**
 * The texts of one person from whatever cases they are of: kept words, and what somebody takes along. `stored` are all that will be
 * asked for, of which the keys are loaded with one statement.
 */
export async function ownTextsOf(tx: Tx, roots: RootKeys, stored: readonly string[]): Promise<OwnTexts> {
  const ids = [...new Set(stored.filter((text) => text !== '').map((text) => headerOf(text).kid))]
  const keys =
    ids.length === 0
      ? []
      : await tx.$queryRaw<KeyOfCase[]>`
          SELECT k.organization_id::text AS "organizationId", k.case_id::text AS "caseId", k.id::text, k.wrapped,
                 o.id::text AS "organizationKeyId", o.wrapped AS "organizationWrapped"
          FROM keys.case_keys k
          JOIN keys.organization_keys o ON o.organization_id = k.organization_id AND o.id = k.organization_key_id
          WHERE k.id = ANY (${ids}::uuid[])`
  const opened = new Map(
    keys.map(({ organizationId, caseId, ...key }) => [key.id, openKey(roots, { organizationId, caseId, stored: key })]),
  )
  return (columns, ownerId, text) => {
    if (text === '') return ''
    const { at, plain } = decrypt((id) => opened.get(id), text)
    if (!columns.some((column) => at.startsWith(addressOf({ column, ownerId, rowId: '' }))))
      throw new Unreadable('An encrypted text stands in another place than it was written for.')
    return plain.toString('utf8')
  }
}
