/** A value that only its key decrypts. */
export type Encrypted = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

const AES = { name: 'AES-GCM', length: 256 } as const
const bytes = (text: string) => new TextEncoder().encode(text)

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
