import { decryptAt, encryptAt, type Key, Unreadable } from './jwe.ts'
import type { RootKeys } from './root-keys.ts'

/** A key of a case as it is stored: its id, itself encrypted with the key of its organization, and that with a root key. */
export type StoredKey = { id: string; wrapped: string; organizationKeyId: string; organizationWrapped: string }

/** Where a text is stored: its column, whose it is, and a row that stays the same when PostgreSQL copies it to a next attempt. */
export type TextPlace = { column: EncryptedColumn; ownerId: string; rowId: string }

/** Encrypts and decrypts the texts of one case. An empty text stays empty, so that SQL sees whether there is one. */
export type CaseTexts = {
  encrypt: (place: TextPlace, text: string) => string
  /** Throws `Unreadable`. */
  decrypt: (place: TextPlace, stored: string) => string
}

/** The columns with texts that only those may read who have the key of the case. */
export const ENCRYPTED_COLUMNS = [
  'statement_versions.parts',
  'review_account_texts.what_happened',
  'review_account_texts.turning_point',
  'review_account_texts.what_helped',
  'review_account_texts.what_was_missing',
  'screening_answers.answers',
  'screening_answers.text',
  'screening_answers.contact_preference',
  'treatment_options.insurance',
  'treatment_options.insurance_notes',
] as const
/** One of them. */
export type EncryptedColumn = (typeof ENCRYPTED_COLUMNS)[number]

/** What an encrypted text says of its place. */
export const addressOf = ({ column, ownerId, rowId }: TextPlace): string => `${column}/${ownerId}/${rowId}`
/** What an encrypted key says of its place. */
export const addressOfKey = (kind: 'case' | 'organization', of: string, id: string): string =>
  `${kind}_keys/${of}/${id}`

/**
 * The texts of a case with its keys as they are stored, the newest first, which encrypts. A key is decrypted when it is first needed,
 * and kept for no longer than the request: a key that was destroyed is in no memory.
 */
export function caseTextsOf(
  roots: RootKeys,
  { organizationId, caseId, keys }: { organizationId: string; caseId: string; keys: readonly StoredKey[] },
): CaseTexts {
  const opened = new Map<string, Uint8Array>()
  const bytesOf = (id: string): Uint8Array | undefined => {
    const stored = keys.find((key) => key.id === id)
    const bytes = opened.get(id) ?? (stored && openKey(roots, { organizationId, caseId, stored }))
    if (bytes) opened.set(id, bytes)
    return bytes
  }
  const newest = (): Key => {
    const [key] = keys
    const bytes = key && bytesOf(key.id)
    if (!bytes) throw new Unreadable('This case has no key.')
    return { id: key.id, bytes }
  }
  return {
    encrypt: (place, text) => (text === '' ? '' : encryptAt(newest(), addressOf(place), text)),
    decrypt: (place, stored) => (stored === '' ? '' : decryptAt(bytesOf, addressOf(place), stored)),
  }
}

const inCaseAlone = (): never => {
  throw new Unreadable('Texts are read inside a case alone.')
}
/** For lists of cases, which show none of their texts. */
export const NO_TEXTS: CaseTexts = { encrypt: inCaseAlone, decrypt: inCaseAlone }

/** The bytes of a key of a case; throws `Unreadable`, for example where another root key is set. */
export function openKey(
  roots: RootKeys,
  { organizationId, caseId, stored }: { organizationId: string; caseId: string; stored: StoredKey },
): Uint8Array {
  const { id, wrapped, organizationKeyId, organizationWrapped } = stored
  const ofOrganization = openOrganizationKey(roots, organizationId, {
    id: organizationKeyId,
    wrapped: organizationWrapped,
  })
  return openCaseKey({ id: organizationKeyId, bytes: ofOrganization }, caseId, { id, wrapped })
}

/** The same with the open key of its organization. */
export function openCaseKey(
  ofOrganization: Key,
  caseId: string,
  { id, wrapped }: { id: string; wrapped: string },
): Uint8Array {
  const bytes = decryptAt(
    (kid) => (kid === ofOrganization.id ? ofOrganization.bytes : undefined),
    addressOfKey('case', caseId, id),
    wrapped,
  )
  return Buffer.from(bytes, 'base64url')
}

/** The bytes of a key of an organization; throws `Unreadable`. */
export function openOrganizationKey(
  roots: RootKeys,
  organizationId: string,
  { id, wrapped }: { id: string; wrapped: string },
): Uint8Array {
  const bytes = decryptAt(
    (kid) => roots.find((root) => root.id === kid)?.bytes,
    addressOfKey('organization', organizationId, id),
    wrapped,
  )
  return Buffer.from(bytes, 'base64url')
}
