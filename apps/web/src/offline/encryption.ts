/** Something that only its key opens. */
export type Encrypted = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }
/** Something that was sealed for the holder of a private key, by a key made for this one time. */
export type EncryptedTo = Encrypted & { sender: ArrayBuffer }

const AES = { name: 'AES-GCM', length: 256 } as const
/** The curve of a drawer's lock: its public key seals, only its private key opens. */
export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const bytes = (text: string) => new TextEncoder().encode(text)

/** A key that stays inside the browser: it can be used here, and never be read. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt'])

// the name is part of the seal: nothing can be put into the place of something else
const lockOf = (iv: Uint8Array<ArrayBuffer>, name: string) => ({ name: AES.name, iv, additionalData: bytes(name) })

/** Seals a value under its name. */
export async function encrypt(key: CryptoKey, name: string, value: unknown): Promise<Encrypted> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, data: await crypto.subtle.encrypt(lockOf(iv, name), key, bytes(JSON.stringify(value))) }
}

/** Opens what was sealed under this name; throws when the key or the name is another. */
export async function decrypt<T>(key: CryptoKey, name: string, { iv, data }: Encrypted): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(lockOf(iv, name), key, data))) as T
}

async function sharedKey(mine: CryptoKey, theirs: CryptoKey, sender: ArrayBuffer): Promise<CryptoKey> {
  const agreed = await crypto.subtle.deriveKey({ name: 'ECDH', public: theirs }, mine, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: sender, info: bytes('holdfast') }
  return crypto.subtle.deriveKey(how, agreed, AES, false, ['encrypt', 'decrypt'])
}

/** Seals a value so that only the private key opens it; to put something in, the public one is enough. */
export async function encryptTo(publicKey: ArrayBuffer, name: string, value: unknown): Promise<EncryptedTo> {
  const once = await crypto.subtle.generateKey(CURVE, false, ['deriveKey'])
  const theirs = await crypto.subtle.importKey('raw', publicKey, CURVE, false, [])
  const sender = await crypto.subtle.exportKey('raw', once.publicKey)
  return { sender, ...(await encrypt(await sharedKey(once.privateKey, theirs, sender), name, value)) }
}

/** Opens what was sealed for this private key. */
export async function decryptWith<T>(privateKey: CryptoKey, name: string, sealed: EncryptedTo): Promise<T> {
  const theirs = await crypto.subtle.importKey('raw', sealed.sender, CURVE, false, [])
  return decrypt<T>(await sharedKey(privateKey, theirs, sealed.sender), name, sealed)
}
