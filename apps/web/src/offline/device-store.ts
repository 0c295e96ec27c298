import type { UseStore } from 'idb-keyval'

const ITEMS = 'items'

function openDatabase(name: string, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => request.result.createObjectStore(ITEMS)
    request.onerror = () => reject(new Error('This browser keeps nothing'))
    request.onsuccess = () => {
      request.result.onclose = onClosed
      resolve(request.result)
    }
  })
}

/**
 * One of the browser's own databases on this device. A write is finished only when it is on the disk, so that nothing is
 * lost when the device loses power.
 */
export function deviceStore(name: string): UseStore {
  let database: Promise<IDBDatabase> | undefined
  const open = (): Promise<IDBDatabase> => {
    const forget = () => {
      database = undefined
    }
    database ??= openDatabase(name, forget).catch((error: unknown) => {
      forget()
      throw error
    })
    return database
  }
  return async (mode, act) => act((await open()).transaction(ITEMS, mode, { durability: 'strict' }).objectStore(ITEMS))
}
