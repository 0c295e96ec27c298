import { clear, createStore, del, get, keys, set } from 'idb-keyval'

/** PBKDF2 rounds: a guess costs a thief a quarter of a second on a phone (OWASP password storage). */
const ROUNDS = 600_000
const store = () => createStore('holdfast-vault', 'items')

type Lock = { salt: Uint8Array<ArrayBuffer>; keptAt: string }
type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

/** Keys that were opened in this page; they die with it. */
const opened = new Map<string, CryptoKey>()

async function keyOf(words: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey('raw', new TextEncoder().encode(words.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  )
  return { iv, data }
}

async function unseal<T>(key: CryptoKey, { iv, data }: Sealed): Promise<T> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)
  return JSON.parse(new TextDecoder().decode(plain)) as T
}

const nameOf = (drawer: string, item: string) => `${drawer}/${item}`

/** The drawers that are kept on this device, by name, whether they are open or not. */
export async function listDrawers(): Promise<string[]> {
  return (await keys<string>(store())).filter((key) => key.endsWith('/lock')).map((key) => key.slice(0, -5))
}

/** Makes a drawer that only these words open. Whatever was in one of this name is gone. */
export async function makeDrawer(drawer: string, words: string): Promise<void> {
  await dropDrawer(drawer)
  const lock: Lock = { salt: crypto.getRandomValues(new Uint8Array(16)), keptAt: new Date().toISOString() }
  const key = await keyOf(words, lock.salt)
  await set(nameOf(drawer, 'lock'), lock, store())
  await set(nameOf(drawer, 'proof'), await seal(key, drawer), store())
  opened.set(drawer, key)
}

/** Opens a drawer for this page; false when the words are wrong, or there is none. */
export async function openDrawer(drawer: string, words: string): Promise<boolean> {
  const lock = await get<Lock>(nameOf(drawer, 'lock'), store())
  const proof = await get<Sealed>(nameOf(drawer, 'proof'), store())
  if (!lock || !proof) return false
  const key = await keyOf(words, lock.salt)
  try {
    await unseal(key, proof)
  } catch {
    return false
  }
  opened.set(drawer, key)
  return true
}

export const isOpen = (drawer: string): boolean => opened.has(drawer)

/** Puts something into an open drawer; nothing is written in the clear. */
export async function putAway(drawer: string, item: string, value: unknown): Promise<void> {
  const key = opened.get(drawer)
  if (key) await set(nameOf(drawer, item), await seal(key, value), store())
}

/** Takes something out of an open drawer to read it; it stays there. */
export async function takeOut<T>(drawer: string, item: string): Promise<T | undefined> {
  const key = opened.get(drawer)
  const sealed = await get<Sealed>(nameOf(drawer, item), store())
  return key && sealed ? unseal<T>(key, sealed) : undefined
}

/** The names of what lies in a drawer, in order. */
export async function listItems(drawer: string, prefix: string): Promise<string[]> {
  const all = await keys<string>(store())
  return all
    .filter((key) => key.startsWith(nameOf(drawer, prefix)))
    .map((key) => key.slice(drawer.length + 1))
    .toSorted()
}

export const throwAway = (drawer: string, item: string): Promise<void> => del(nameOf(drawer, item), store())

/** Destroys a drawer with everything in it; this cannot be undone. */
export async function dropDrawer(drawer: string): Promise<void> {
  opened.delete(drawer)
  for (const key of await keys<string>(store())) if (key.startsWith(`${drawer}/`)) await del(key, store())
}

/** Destroys every drawer: at sign-out nothing of a plan stays on the device. */
export async function emptyVault(): Promise<void> {
  opened.clear()
  await clear(store())
}
