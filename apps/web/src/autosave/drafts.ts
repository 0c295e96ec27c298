import { del, entries, get, promisifyRequest, update } from 'idb-keyval'
import { DAY } from '@holdfast/domain/shared/time'
import { deviceStore } from '../offline/device-store.ts'
import { decrypt, type Encrypted, encrypt, newKey } from '../offline/encryption.ts'
import { browserNotes } from '../offline/notes.ts'
import { isWritable } from './keeps-drafts.ts'

/** What was typed and is not yet on the server: laid over `base`, which had this version; `conflicted` waits for a choice. */
export type Draft<T> = { base: T; mine: Partial<T>; version: number; conflicted?: readonly (keyof T)[] }

type Kept = Encrypted & { at: number }
const keysOfAuthors = deviceStore('holdfast-authors')
const store = deviceStore('holdfast-drafts')
const KEPT_DAYS = 60

const idOf = (author: string, name: string) => `${author}/${name}`
const keys = new Map<string, Promise<CryptoKey>>()
/** What is kept in this page, so that a browser that cannot write loses nothing while the page is open. */
const open = new Map<string, unknown>()
const waiting = new Set<string>()
let written: Promise<void> = Promise.resolve()

/** The key of one person on this device: made here, and no program can read it. */
function keyOf(author: string): Promise<CryptoKey> {
  const known = keys.get(author)
  if (known) return known
  const made = (async () => {
    const fresh = await newKey()
    // two pages may begin at once: the first key stays
    await update<CryptoKey>(author, (there) => there ?? fresh, keysOfAuthors)
    return (await get<CryptoKey>(author, keysOfAuthors)) ?? fresh
  })()
  keys.set(author, made)
  made.catch(() => keys.delete(author))
  return made
}

/** What this person typed under this name, as far as this page knows it at once; undefined otherwise. */
export const readDraft = <T>(author: string, name: string): T | undefined =>
  open.get(idOf(author, name)) as T | undefined

/** The same, from the device where this page does not know it. Nobody else's draft is ever read. */
export async function loadDraft<T>(author: string, name: string): Promise<T | undefined> {
  const id = idOf(author, name)
  await written
  if (open.has(id)) return readDraft<T>(author, name)
  try {
    // the key is at hand before the first word is typed
    const [kept, key] = await Promise.all([get<Kept>(id, store), keyOf(author)])
    // what was encrypted with an earlier key cannot be read
    return kept && (await decrypt<T>(key, id, kept).catch(() => undefined))
  } catch {
    return undefined
  }
}

/** Keeps what this person typed, through a reload or an empty battery, until the server has it or they sign out. Never throws. */
export function keepDraft(author: string, name: string, typed: unknown): void {
  const id = idOf(author, name)
  if (typed === null) open.delete(id)
  else open.set(id, typed)
  if (waiting.has(id)) return
  waiting.add(id)
  written = written.then(() => write(author, id)).catch(() => isWritable.set(false))
}

async function write(author: string, id: string): Promise<void> {
  waiting.delete(id)
  if (!open.has(id)) return del(id, store)
  const kept: Kept = { ...(await encrypt(await keyOf(author), id, open.get(id))), at: Date.now() }
  await store('readwrite', (drafts) => {
    drafts.put(kept, id)
    // a page that closes now does not take it along
    drafts.transaction.commit()
    return promisifyRequest(drafts.transaction)
  })
  // a device without room still deletes: only what was written shows that it keeps something
  isWritable.set(true)
}

/** At sign-out nothing that this person typed stays here; what others typed stays theirs. */
export async function forgetDrafts(author: string): Promise<void> {
  const isTheirs = (id: string) => id.startsWith(`${author}/`)
  for (const id of open.keys()) if (isTheirs(id)) open.delete(id)
  await written
  keys.delete(author)
  await Promise.allSettled([
    del(author, keysOfAuthors),
    ...(await kept()).filter(([id]) => isTheirs(id)).map(([id]) => del(id, store)),
  ])
}

const kept = (): Promise<[string, Kept][]> => entries<string, Kept>(store).catch(() => [])

/** Where unsent words of anybody lie: on this device, in this page alone where the device could not keep them, or nowhere. */
export async function whereDraftsAre(): Promise<'device' | 'page' | null> {
  await written
  if (!isWritable.get() && open.size > 0) return 'page'
  return (await kept()).length > 0 ? 'device' : null
}

/** Deletes what nobody came back for in two months. */
export async function purgeDrafts(now: number): Promise<void> {
  const old = (await kept()).filter(([, { at }]) => at < now - KEPT_DAYS * DAY)
  await Promise.allSettled(old.map(([id]) => del(id, store)))
}

/** Deletes drafts that an earlier version of the app left readable in this browser. */
export function forgetPlainDrafts(): void {
  for (const name of browserNotes.names()) if (name.startsWith('holdfast.draft.')) browserNotes.remove(name)
}
