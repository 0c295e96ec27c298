import { clear, del, delMany, get, keys, set } from 'idb-keyval'
import { deviceStore } from './device-store.ts'
import { CURVE, type SealedFor, sealFor, unsealWith } from './seal.ts'

/** PBKDF2 rounds: a guess costs a thief a quarter of a second on a phone (OWASP password storage). */
const ROUNDS = 600_000
const store = deviceStore('holdfast-vault')

/** A drawer has a slit and a lock: anybody here puts something in, and only the words of the person open it. */
type Lock = {
  /** Whose it is: nobody else's view of a plan is put in where this person could read it. */
  owner: string
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
  publicKey: ArrayBuffer
  /** The private key, sealed with the words. */
  privateKey: ArrayBuffer
}

/** Keys that were opened in this page; they die with it. */
const opened = new Map<string, CryptoKey>()
const listeners = new Set<(drawer: string) => void>()

async function keyOf(words: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey('raw', new TextEncoder().encode(words.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

const nameOf = (drawer: string, item: string) => `${drawer}/${item}`
const lockOf = (drawer: string) => get<Lock>(nameOf(drawer, 'lock'), store)

function setOpen(drawer: string, key: CryptoKey): void {
  opened.set(drawer, key)
  for (const listener of listeners) listener(drawer)
}

/** Hears of each drawer that is opened in this page. */
export const onDrawerOpened = (listener: (drawer: string) => void): void => void listeners.add(listener)

/** The drawers on this device that hold such an item, whether they are open or not. */
export async function listDrawers(item: string): Promise<string[]> {
  return (await keys<string>(store)).filter((key) => key.endsWith(`/${item}`)).map((key) => key.split('/')[0] ?? '')
}

/** Makes a drawer that only these words open. Whatever was in one of this name is gone. */
export async function makeDrawer(drawer: string, owner: string, words: string): Promise<void> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveKey'])
  const key = await keyOf(words, salt)
  const lock: Lock = {
    owner,
    salt,
    iv,
    publicKey: await crypto.subtle.exportKey('raw', pair.publicKey),
    privateKey: await crypto.subtle.wrapKey('pkcs8', pair.privateKey, key, { name: 'AES-GCM', iv }),
  }
  await dropDrawer(drawer)
  await set(nameOf(drawer, 'lock'), lock, store)
  setOpen(drawer, await unlock(lock, key))
}

const unlock = ({ privateKey, iv }: Lock, key: CryptoKey): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey('pkcs8', privateKey, key, { name: 'AES-GCM', iv }, CURVE, false, ['deriveKey'])

/** Opens a drawer for this page; false when the words are wrong, or there is none. */
export async function openDrawer(drawer: string, words: string): Promise<boolean> {
  const lock = await lockOf(drawer)
  if (!lock) return false
  const privateKey = await unlock(lock, await keyOf(words, lock.salt)).catch(() => undefined)
  if (privateKey) setOpen(drawer, privateKey)
  return privateKey !== undefined
}

/** Whether this page has opened the drawer; a reload closes it. */
export const isOpen = (drawer: string): boolean => opened.has(drawer)

/** Puts something into a drawer of this owner, open or not; false when there is none. Nothing is written in the clear. */
export async function putAway(drawer: string, owner: string, item: string, value: unknown): Promise<boolean> {
  const lock = await lockOf(drawer)
  if (lock?.owner !== owner) return false
  const name = nameOf(drawer, item)
  await set(name, await sealFor(lock.publicKey, name, value), store)
  if (await lockOf(drawer)) return true
  // the drawer went meanwhile, and nobody could open this any more
  await del(name, store)
  return false
}

/** Takes something out of an open drawer to read it; it stays there. */
export async function takeOut<T>(drawer: string, item: string): Promise<T | undefined> {
  const key = opened.get(drawer)
  const name = nameOf(drawer, item)
  const sealed = key && (await get<SealedFor>(name, store))
  return key && sealed ? unsealWith<T>(key, name, sealed) : undefined
}

/** The names of what lies in the drawers (in all, or in one), with the drawer before them, in order. */
export async function listItems(prefix: string, drawer = ''): Promise<string[]> {
  const all = await keys<string>(store)
  return all.filter((key) => key.startsWith(drawer) && key.slice(key.indexOf('/') + 1).startsWith(prefix)).toSorted()
}

/** Takes items out for good; an open lock is not needed for it. */
export const throwAway = (drawer: string, ...items: string[]): Promise<void> =>
  delMany(
    items.map((item) => nameOf(drawer, item)),
    store,
  )

/** Destroys a drawer with everything in it; this cannot be undone. */
export async function dropDrawer(drawer: string): Promise<void> {
  opened.delete(drawer)
  for (const key of await keys<string>(store)) if (key.startsWith(`${drawer}/`)) await del(key, store)
}

/** Destroys every drawer: at sign-out nothing of a plan stays on the device. */
export async function emptyVault(): Promise<void> {
  opened.clear()
  await clear(store)
}
