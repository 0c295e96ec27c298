import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'

/** A value that only its key decrypts. */
export type Encrypted = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }
/** Something encrypted to a public key; `enc` is the key of this one time, encapsulated (RFC 9180, 4.1). */
export type EncryptedTo = { enc: ArrayBuffer; data: ArrayBuffer }

const AES = { name: 'AES-GCM', length: 256 } as const
/** The curve of a store's keys: its public key encrypts, only its private key decrypts. */
export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const bytes = (text: string) => new TextEncoder().encode(text)

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const INFO = bytes('holdfast offline copy')

/** A key that stays inside the browser: it can be used here, and never be read. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt'])

// the name is authenticated with the value, so that one encrypted item cannot be stored in place of another
const parametersOf = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
  name: AES.name,
  iv,
  additionalData: bytes(name),
})

/** Encrypts a value under its name. */
export async function encrypt(key: CryptoKey, name: string, value: unknown): Promise<Encrypted> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, data: await crypto.subtle.encrypt(parametersOf(iv, name), key, bytes(JSON.stringify(value))) }
}

/** Decrypts what was encrypted under this name; throws when the key or the name is another. */
export async function decrypt<T>(key: CryptoKey, name: string, { iv, data }: Encrypted): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(parametersOf(iv, name), key, data))) as T
}

/** Encrypts a value so that only the private key decrypts it (HPKE, RFC 9180); to write, the public key is enough. */
export async function encryptTo(publicKey: ArrayBuffer, name: string, value: unknown): Promise<EncryptedTo> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey)
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: INFO }, bytes(JSON.stringify(value)), bytes(name))
  return { enc, data: ct }
}

/** Decrypts what was encrypted to this key pair under this name; throws when the key or the name is another. */
export async function decryptWith<T>(recipientKey: CryptoKeyPair, name: string, given: EncryptedTo): Promise<T> {
  const plain = await suite.open({ recipientKey, enc: given.enc, info: INFO }, given.data, bytes(name))
  return JSON.parse(new TextDecoder().decode(plain)) as T
}
