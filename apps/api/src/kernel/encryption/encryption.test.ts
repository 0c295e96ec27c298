import { randomBytes, randomUUID } from 'node:crypto'
import { compactDecrypt, CompactEncrypt } from 'jose'
import { describe, expect, it } from 'vitest'
import { caseTextsOf, type StoredKey, type TextPlace } from './case-texts.ts'
import { decryptAt, encryptAt, Unreadable } from './jwe.ts'
import { newCaseKey, newOrganizationKey } from './new-keys.ts'
import { openOrganizationKey } from './case-texts.ts'
import { type RootKeys, rootKeysOf } from './root-keys.ts'

const key = { id: 'k1', bytes: new Uint8Array(randomBytes(32)) }
const bytesOf = (id: string) => (id === 'k1' ? key.bytes : undefined)
const WORDS = 'Ich hab dich lieb — te quiero 🌊'

describe('an encrypted text', () => {
  it('is a compact JWE that jose reads, and reads what jose wrote', async () => {
    const { plaintext, protectedHeader } = await compactDecrypt(encryptAt(key, 'a/b', WORDS), key.bytes)
    expect(new TextDecoder().decode(plaintext)).toBe(WORDS)
    expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM', kid: 'k1', at: 'a/b' })
    const jose = new CompactEncrypt(new TextEncoder().encode(WORDS))
    const written = await jose.setProtectedHeader({ ...protectedHeader, alg: 'dir', enc: 'A256GCM' }).encrypt(key.bytes)
    expect(decryptAt(bytesOf, 'a/b', written)).toBe(WORDS)
  })

  it('is refused in another place, under another key, and when a character of it was changed', () => {
    const text = encryptAt(key, 'a/b', WORDS)
    const at = text.lastIndexOf('.') - 4
    const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
    const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid: 'k1', at: 'a/c' })).toString(
      'base64url',
    )
    const moved = [header, ...text.split('.').slice(1)].join('.')
    for (const read of [
      () => decryptAt(bytesOf, 'a/c', text),
      () => decryptAt(() => undefined, 'a/b', text),
      () => decryptAt(() => new Uint8Array(32), 'a/b', text),
      () => decryptAt(bytesOf, 'a/b', changed),
      () => decryptAt(bytesOf, 'a/c', moved),
      () => decryptAt(bytesOf, 'a/b', 'plain words'),
      () => decryptAt(bytesOf, 'a/b', `${text.slice(0, -4)}`),
    ])
      expect(read).toThrow(Unreadable)
  })
})

describe('the texts of a case', () => {
  const [organizationId, caseId] = [randomUUID(), randomUUID()]
  const roots = rootKeysOf({ HOLDFAST_SECRET: 'a secret of this test, long enough' })
  const place: TextPlace = { column: 'statement_versions.parts', ownerId: randomUUID(), rowId: randomUUID() }
  const storedKey = (): StoredKey => {
    const organization = newOrganizationKey(roots, organizationId)
    const bytes = openOrganizationKey(roots, organizationId, organization)
    const made = newCaseKey({ id: organization.id, bytes }, caseId)
    return { ...made, organizationKeyId: organization.id, organizationWrapped: organization.wrapped }
  }
  const texts = (keys: StoredKey[], withRoots: RootKeys = roots) =>
    caseTextsOf(withRoots, { organizationId, caseId, keys })

  it('are read with each of its keys, and written with the newest', () => {
    const [older, newer] = [storedKey(), storedKey()]
    const before = texts([older]).encrypt(place, WORDS)
    const both = texts([newer, older])
    expect(both.decrypt(place, before)).toBe(WORDS)
    const after = both.encrypt(place, WORDS)
    expect(texts([newer]).decrypt(place, after)).toBe(WORDS)
    expect(() => texts([older]).decrypt(place, after)).toThrow(Unreadable)
    expect(both.encrypt(place, '')).toBe('')
    expect(both.decrypt(place, '')).toBe('')
  })

  it('are unreadable without a key, with the key of another case or organization, and with another root key', () => {
    const stored = storedKey()
    const written = texts([stored]).encrypt(place, WORDS)
    expect(() => texts([]).encrypt(place, WORDS)).toThrow(Unreadable)
    for (const other of [
      { organizationId, caseId: randomUUID() },
      { organizationId: randomUUID(), caseId },
    ])
      expect(() => caseTextsOf(roots, { ...other, keys: [stored] }).decrypt(place, written)).toThrow(Unreadable)
    const replaced = rootKeysOf({ HOLDFAST_SECRET: 'x', ENCRYPTION_KEY: 'another root key, as long as it is' })
    expect(() => texts([stored], replaced).decrypt(place, written)).toThrow(Unreadable)
    const during = rootKeysOf({
      HOLDFAST_SECRET: 'x',
      ENCRYPTION_KEY: 'y',
      ENCRYPTION_KEY_BEFORE: 'a secret of this test, long enough',
    })
    expect(texts([stored], during).decrypt(place, written)).toBe(WORDS)
  })
})
