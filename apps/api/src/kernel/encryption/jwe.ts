import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key of 256 bits under the id that what it encrypted names. */
export type Key = { id: string; bytes: Uint8Array }

/**
 * What was encrypted cannot be read: its key is not there (destroyed, or another root key is set), it was changed, or it stands in
 * another place than it was written for.
 */
export class Unreadable extends Error {
  readonly code = 'UNREADABLE_TEXT'
}

type Header = { alg: 'dir'; enc: 'A256GCM'; kid: string; at: string }

const CIPHER = 'aes-256-gcm'

/**
 * Encrypts as a compact JWE (RFC 7516, `dir` with A256GCM). `at` names where it is stored; it is part of the protected header, so that
 * what is moved to another place cannot be read there. As jose does it, without a promise: a plan has dozens of these.
 */
export function encryptAt(key: Key, at: string, plain: string | Uint8Array): string {
  const header = base64url(JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid: key.id, at } satisfies Header))
  const nonce = randomBytes(12)
  const cipher = createCipheriv(CIPHER, key.bytes, nonce).setAAD(Buffer.from(header))
  const encrypted = [cipher.update(plain), cipher.final()]
  return [header, '', ...[nonce, Buffer.concat(encrypted), cipher.getAuthTag()].map((part) => base64url(part))].join(
    '.',
  )
}

/** What was encrypted, by the key that it names; throws `Unreadable`. */
export function decrypt(
  bytesOf: (keyId: string) => Uint8Array | undefined,
  encrypted: string,
): { at: string; plain: Buffer } {
  const [header = '', , nonce = '', text = '', tag = ''] = encrypted.split('.')
  const { at, kid } = headerOf(encrypted)
  const bytes = bytesOf(kid)
  if (!bytes) throw new Unreadable('The key of an encrypted text is not there.')
  try {
    const decipher = createDecipheriv(CIPHER, bytes, fromBase64url(nonce), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(header)).setAuthTag(fromBase64url(tag))
    return { at, plain: Buffer.concat([decipher.update(fromBase64url(text)), decipher.final()]) }
  } catch {
    throw new Unreadable('An encrypted text was changed.')
  }
}

/** The same for a place: what was written for another one is refused too. */
export function decryptAt(bytesOf: (keyId: string) => Uint8Array | undefined, at: string, encrypted: string): string {
  const found = decrypt(bytesOf, encrypted)
  if (found.at !== at) throw new Unreadable('An encrypted text stands in another place than it was written for.')
  return found.plain.toString('utf8')
}

/** Which key encrypted it, and for which place; throws `Unreadable` where it is no compact JWE of ours. */
export function headerOf(encrypted: string): Header {
  try {
    const header = JSON.parse(fromBase64url(encrypted.slice(0, encrypted.indexOf('.'))).toString('utf8')) as Header
    if (header.alg === 'dir' && header.enc === 'A256GCM') return header
  } catch {
    // said below
  }
  throw new Unreadable('A text that should be encrypted is not.')
}

const base64url = (value: string | Uint8Array): string => Buffer.from(value as string).toString('base64url')
const fromBase64url = (value: string): Buffer => Buffer.from(value, 'base64url')
