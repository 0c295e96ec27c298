import { clear, del, delMany, get, keys, set } from 'idb-keyval'
import { deviceStore } from './device-store.ts'
import { CURVE, type EncryptedTo, encryptTo, decryptWith } from './encryption.ts'

/** PBKDF2 rounds: a guess costs a thief a quarter of a second on a phone (OWASP password storage). */
const ROUNDS = 600_000
const store = deviceStore('holdfast-vault')

/** A drawer has a slit and a lock: anybody here puts something in, and only the words of the person open it. */
type StoreKeys = {
  /** Whose it is: nobody else's view of a plan is put in where this person could read it. */
  owner: string
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
  publicKey: ArrayBuffer
  /** The private key, sealed with the words. */
  privateKey: ArrayBuffer
}

/** Keys that were opened in this page; they die with it. */
const unlocked = new Map<string, CryptoKeyPair>()
const listeners = new Set<(storeId: string) => void>()

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  )
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

const nameOf = (storeId: string, item: string) => `${storeId}/${item}`
const storeKeysOf = (storeId: string) => get<StoreKeys>(nameOf(storeId, 'lock'), store)

function setUnlocked(storeId: string, key: CryptoKeyPair): void {
  unlocked.set(storeId, key)
  for (const listener of listeners) listener(storeId)
}

/** Hears of each drawer that is opened in this page. */
export const onStoreUnlocked = (listener: (storeId: string) => void): void => void listeners.add(listener)

/** The drawers on this device that hold such an item, whether they are open or not. */
export async function listStores(item: string): Promise<string[]> {
  return (await keys<string>(store)).filter((key) => key.endsWith(`/${item}`)).map((key) => key.split('/')[0] ?? '')
}

/** Makes a drawer that only these words open. Whatever was in one of this name is gone. */
export async function createStore(storeId: string, owner: string, passphrase: string): Promise<void> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const key = await keyOf(passphrase, salt)
  const storeKeys: StoreKeys = {
    owner,
    salt,
    iv,
    publicKey: await crypto.subtle.exportKey('raw', pair.publicKey),
    privateKey: await crypto.subtle.wrapKey('pkcs8', pair.privateKey, key, { name: 'AES-GCM', iv }),
  }
  await deleteStore(storeId)
  await set(nameOf(storeId, 'lock'), storeKeys, store)
  setUnlocked(storeId, await unlock(storeKeys, key))
}

async function unlock({ publicKey, privateKey, iv }: StoreKeys, key: CryptoKey): Promise<CryptoKeyPair> {
  const how = { name: 'AES-GCM', iv }
  return {
    publicKey: await crypto.subtle.importKey('raw', publicKey, CURVE, true, []),
    privateKey: await crypto.subtle.unwrapKey('pkcs8', privateKey, key, how, CURVE, false, ['deriveBits']),
  }
}

/** Opens a drawer for this page; false when the words are wrong, or there is none. */
export async function unlockStore(storeId: string, passphrase: string): Promise<boolean> {
  const storeKeys = await storeKeysOf(storeId)
  if (!storeKeys) return false
  const pair = await unlock(storeKeys, await keyOf(passphrase, storeKeys.salt)).catch(() => undefined)
  if (pair) setUnlocked(storeId, pair)
  return pair !== undefined
}

/** Whether this page has opened the drawer; a reload closes it. */
export const isUnlocked = (storeId: string): boolean => unlocked.has(storeId)

/** Puts something into a drawer of this owner, open or not; false when there is none. Nothing is written in the clear. */
export async function writeItem(storeId: string, owner: string, item: string, value: unknown): Promise<boolean> {
  const storeKeys = await storeKeysOf(storeId)
  if (storeKeys?.owner !== owner) return false
  const name = nameOf(storeId, item)
  await set(name, await encryptTo(storeKeys.publicKey, name, value), store)
  if (await storeKeysOf(storeId)) return true
  // the drawer went meanwhile, and nobody could open this any more
  await del(name, store)
  return false
}

/** Takes something out of an open drawer to read it; it stays there. */
export async function readItem<T>(storeId: string, item: string): Promise<T | undefined> {
  const key = unlocked.get(storeId)
  const name = nameOf(storeId, item)
  const sealed = key && (await get<EncryptedTo>(name, store))
  return key && sealed ? decryptWith<T>(key, name, sealed) : undefined
}

/** The names of what lies in the drawers (in all, or in one), with the drawer before them, in order. */
export async function listItems(prefix: string, storeId = ''): Promise<string[]> {
  const all = await keys<string>(store)
  return all.filter((key) => key.startsWith(storeId) && key.slice(key.indexOf('/') + 1).startsWith(prefix)).toSorted()
}

/** Takes items out for good; an open lock is not needed for it. */
export const deleteItems = (storeId: string, ...items: string[]): Promise<void> =>
  delMany(
    items.map((item) => nameOf(storeId, item)),
    store,
  )

/** Destroys a drawer with everything in it; this cannot be undone. */
export async function deleteStore(storeId: string): Promise<void> {
  unlocked.delete(storeId)
  for (const key of await keys<string>(store)) if (key.startsWith(`${storeId}/`)) await del(key, store)
}

/** Destroys every drawer: at sign-out nothing of a plan stays on the device. */
export async function clearAll(): Promise<void> {
  unlocked.clear()
  await clear(store)
}
