import { delMany, get, keys, set, update } from 'idb-keyval'
import { keyStore, waitingStore as store } from './device-stores.ts'
import { newKey, encrypt, type Encrypted, decrypt } from './encryption.ts'

/** The key of this device. It was made here, no program can read it, and it ends at sign-out. */
async function deviceKey(): Promise<CryptoKey> {
  const kept = await get<CryptoKey>('key', keyStore)
  if (kept) return kept
  const made = await newKey()
  // two pages may begin at once: the first key stays
  await update<CryptoKey>('key', (there) => there ?? made, keyStore)
  return (await get<CryptoKey>('key', keyStore)) ?? made
}

/** Writes an item that belongs to no encrypted store, encrypted with the device's own key. */
export async function writeDeviceItem(name: string, value: unknown): Promise<void> {
  await set(name, await encrypt(await deviceKey(), name, value), store)
}

/** Reads the item of this name; undefined when there is none, or when it was encrypted with an earlier key. */
export async function readDeviceItem<T>(name: string): Promise<T | undefined> {
  const encrypted = await get<Encrypted>(name, store)
  // an item that was encrypted with an earlier key cannot be read
  return encrypted && decrypt<T>(await deviceKey(), name, encrypted).catch(() => undefined)
}

/** The names of what is kept, in order. */
export async function listDeviceItems(prefix = ''): Promise<string[]> {
  return (await keys<string>(store)).filter((name) => name.startsWith(prefix)).toSorted()
}

/** Deletes items, after the server has them. */
export const deleteDeviceItems = (names: readonly string[]): Promise<void> => delMany([...names], store)
