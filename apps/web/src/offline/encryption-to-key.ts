import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'

/** Something encrypted to a public key; `enc` is the key of this one time, encapsulated (RFC 9180, 4.1). */
export type EncryptedTo = { enc: ArrayBuffer; data: ArrayBuffer }

/** The curve of a store's keys: its public key encrypts, only its private key decrypts. */
export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const bytes = (text: string) => new TextEncoder().encode(text)
const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const INFO = bytes('holdfast offline copy')

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
