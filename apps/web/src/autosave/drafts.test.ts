import 'fake-indexeddb/auto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'

// a module that is loaded anew is a page that is opened anew: only what lies on the device is there
const openPage = async () => {
  vi.resetModules()
  return { ...(await import('./drafts.ts')), ...(await import('./keeps-drafts.ts')) }
}

beforeEach(() => void vi.unstubAllGlobals())

test('a draft is read back, at once and from the device, until it is dropped', async () => {
  const draft = { base: { said: 'a' }, mine: { said: 'b' }, version: 3 }
  const page = await openPage()
  page.keepDraft('karen', 'statement', draft)
  expect(page.readDraft('karen', 'statement')).toEqual(draft)
  expect(await page.loadDraft('karen', 'statement')).toEqual(draft)
  const later = await openPage()
  expect(later.readDraft('karen', 'statement')).toBeUndefined()
  expect(await later.loadDraft('karen', 'statement')).toEqual(draft)
  expect(await later.loadDraft('karen', 'another')).toBeUndefined()
  later.keepDraft('karen', 'statement', null)
  expect(await later.loadDraft('karen', 'statement')).toBeUndefined()
  expect(await (await openPage()).loadDraft('karen', 'statement')).toBeUndefined()
})

test('what one person typed is nobody else’s, and is theirs again when they come back', async () => {
  const page = await openPage()
  page.keepDraft('karen', 'consequence', 'I will no longer keep quiet.')
  await page.loadDraft('karen', 'consequence')
  const later = await openPage()
  expect(later.readDraft('rosa', 'consequence')).toBeUndefined()
  expect(await later.loadDraft('rosa', 'consequence')).toBeUndefined()
  later.keepDraft('rosa', 'consequence', 'I will drive.')
  await later.forgetDrafts('rosa')
  expect(await later.loadDraft('rosa', 'consequence')).toBeUndefined()
  expect(await later.loadDraft('karen', 'consequence')).toBe('I will no longer keep quiet.')
})

test('nothing that was typed lies on the device in plain text', async () => {
  const page = await openPage()
  page.keepDraft('karen', 'letter', 'The summer at the lake')
  await page.loadDraft('karen', 'letter')
  const { entries } = await import('idb-keyval')
  const { deviceStore } = await import('../offline/device-store.ts')
  const kept = await entries<string, { data: ArrayBuffer }>(deviceStore('holdfast-drafts'))
  const bytes = kept.map(([id, { data }]) => id + new TextDecoder().decode(data)).join()
  expect(kept.length).toBeGreaterThan(0)
  expect(bytes).not.toContain('lake')
})

test('a browser that keeps nothing throws nothing, and loses nothing while the page is open', async () => {
  const page = await openPage()
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No room is left', 'QuotaExceededError')
  })
  page.keepDraft('karen', 'full', 'I love you.')
  expect(await page.loadDraft('karen', 'full')).toBe('I love you.')
  expect(await page.loadDraft('karen', 'nothing')).toBeUndefined()
  expect(await page.whereDraftsAre()).toBe('page')
  await page.forgetDrafts('karen')
  open.mockRestore()
})

/** Whether the page says that it keeps what is typed. */
const says = ({ useKeepsDrafts }: Awaited<ReturnType<typeof openPage>>) =>
  renderToStaticMarkup(createElement(() => (useKeepsDrafts() ? 'kept' : 'not kept')))

test('a page says that it keeps what is typed once it knows whose it is, and while the device has room', async () => {
  const page = await openPage()
  const { setAuthor } = await import('../api/author.ts')
  expect(says(page)).toBe('not kept')
  setAuthor('karen')
  expect(says(page)).toBe('kept')
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room is left', 'QuotaExceededError')
  })
  page.keepDraft('karen', 'full', 'I love you.')
  await page.loadDraft('karen', 'full')
  expect(says(page)).toBe('not kept')
  // to delete needs no room, and shows nothing
  page.keepDraft('karen', 'full', null)
  await page.loadDraft('karen', 'full')
  expect(says(page)).toBe('not kept')
  put.mockRestore()
  page.keepDraft('karen', 'full', 'I love you.')
  await page.loadDraft('karen', 'full')
  expect(says(page)).toBe('kept')
  await page.forgetDrafts('karen')
})

test('what an earlier version left readable is deleted, and nothing else', async () => {
  const notes: Record<string, unknown> = { 'holdfast.draft.statement': '{}', 'holdfast.device': 'phone' }
  Object.defineProperty(notes, 'removeItem', { value: (name: string) => delete notes[name] })
  vi.stubGlobal('localStorage', notes)
  const { forgetPlainDrafts } = await openPage()
  forgetPlainDrafts()
  expect(Object.keys(notes)).toEqual(['holdfast.device'])
})

test('what nobody came back for in two months is deleted', async () => {
  const page = await openPage()
  page.keepDraft('sam', 'old', 'words')
  await page.loadDraft('sam', 'old')
  await page.purgeDrafts(Date.now() + 59 * 86_400_000)
  expect(await (await openPage()).loadDraft('sam', 'old')).toBe('words')
  await page.purgeDrafts(Date.now() + 61 * 86_400_000)
  expect(await (await openPage()).loadDraft('sam', 'old')).toBeUndefined()
})
