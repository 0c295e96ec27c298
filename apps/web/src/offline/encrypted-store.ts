import { del, delMany, get, keys, set } from 'idb-keyval'
import { copyStore as store } from './device-stores.ts'
import { CURVE, type EncryptedTo, encryptTo, decryptWith } from './encryption-to-key.ts'

/** PBKDF2 rounds: a guess costs a thief a quarter of a second on a phone (OWASP password storage). */
const ROUNDS = 600_000

/** The keys of a store: anybody can encrypt to the public key; the private key is wrapped with the passphrase. */
type StoreKeys = {
  /** Whose it is: nobody else's view of a plan is put in where this person could read it. */
  owner: string
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
  publicKey: ArrayBuffer
  /** The private key, wrapped with the passphrase. */
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

/** Calls the listener for each store that is unlocked in this page. */
export const onStoreUnlocked = (listener: (storeId: string) => void): void => void listeners.add(listener)

/** Creates a store that only this passphrase unlocks. A store of this name that was there before is deleted. */
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

/**
 * Unlocks a store for this page; false when the passphrase is wrong, or there is no store. With `isMeant`, only a store whose item of
 * this name is the one that is meant; any other stays locked.
 */
export async function unlockStore<T>(
  storeId: string,
  passphrase: string,
  isMeant?: { item: string; when: (value: T) => boolean },
): Promise<boolean> {
  const storeKeys = await storeKeysOf(storeId)
  if (!storeKeys) return false
  const pair = await unlock(storeKeys, await keyOf(passphrase, storeKeys.salt)).catch(() => undefined)
  if (!pair) return false
  if (isMeant) {
    const value = await readWith<T>(pair, storeId, isMeant.item)
    if (value === undefined || !isMeant.when(value)) return false
  }
  setUnlocked(storeId, pair)
  return true
}

async function readWith<T>(key: CryptoKeyPair, storeId: string, item: string): Promise<T | undefined> {
  const name = nameOf(storeId, item)
  const encrypted = await get<EncryptedTo>(name, store)
  return encrypted ? decryptWith<T>(key, name, encrypted) : undefined
}

/** Whether this page has unlocked the store; a reload locks it. */
export const isUnlocked = (storeId: string): boolean => unlocked.has(storeId)

/** Writes an item to a store of this owner, locked or not, encrypted; false when there is no such store. */
export async function writeItem(storeId: string, owner: string, item: string, value: unknown): Promise<boolean> {
  const storeKeys = await storeKeysOf(storeId)
  if (storeKeys?.owner !== owner) return false
  const name = nameOf(storeId, item)
  await set(name, await encryptTo(storeKeys.publicKey, name, value), store)
  if (await storeKeysOf(storeId)) return true
  // the store was deleted meanwhile, and nobody could decrypt this item
  await del(name, store)
  return false
}

/** Reads an item of an unlocked store. */
export async function readItem<T>(storeId: string, item: string): Promise<T | undefined> {
  const key = unlocked.get(storeId)
  return key && readWith<T>(key, storeId, item)
}

/** The names of the items in all stores, or in one, sorted, each with its store before it. */
export async function listItems(prefix: string, storeId = ''): Promise<string[]> {
  const all = await keys<string>(store)
  return all.filter((key) => key.startsWith(storeId) && key.slice(key.indexOf('/') + 1).startsWith(prefix)).toSorted()
}

/** Deletes items; the store may be locked. */
export const deleteItems = (storeId: string, ...items: string[]): Promise<void> =>
  delMany(
    items.map((item) => nameOf(storeId, item)),
    store,
  )

/** Deletes a store with everything in it; this cannot be undone. */
export async function deleteStore(storeId: string): Promise<void> {
  unlocked.delete(storeId)
  for (const key of await keys<string>(store)) if (key.startsWith(`${storeId}/`)) await del(key, store)
}
