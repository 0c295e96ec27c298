import type { Page } from '@playwright/test'

/** Everything that the app keeps in this browser, as text: what somebody would read who looks into the device. */
export const storedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = [localStorage, sessionStorage].map((kept) => JSON.stringify(Object.entries(kept)))
    const read = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) texts.push(new TextDecoder().decode(value))
      else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) read(part)
      else texts.push(String(value))
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open(name ?? '')
        open.onsuccess = () => resolve(open.result)
      })
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll()
        await new Promise((resolve) => (all.onsuccess = resolve))
        read(all.result)
      }
      database.close()
    }
    return texts.join('\n')
  })

/** How many things of plans the app keeps in this browser. */
export const storedCount = (page: Page): Promise<number> =>
  countIn(page, ['holdfast-copies', 'holdfast-waiting', 'holdfast-device'])

/** How much is kept in this browser of what was typed and not sent. */
export const draftCount = (page: Page): Promise<number> => countIn(page, ['holdfast-drafts'])

const countIn = (page: Page, databases: readonly string[]): Promise<number> =>
  page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    // to open one that is not there would make it, without the store that the app expects
    const there = (await indexedDB.databases()).map(({ name }) => name)
    let count = 0
    for (const name of wanted.filter((one) => there.includes(one))) {
      const database = await done(indexedDB.open(name))
      if (database.objectStoreNames.contains('items'))
        count += await done(database.transaction('items').objectStore('items').count())
      database.close()
    }
    return count
  }, databases)
