import 'fake-indexeddb/auto'
import type { NewRunEvent } from '@holdfast/contracts/run-events'
import type { Workspace } from '@holdfast/contracts/workspace'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PlanKey } from '../plan/plan-key.ts'

const KEY: PlanKey = { organizationId: 'family', planId: 'plan' }
const PASSPHRASE = 'blue kettle morning'
const planAs = (memberId: string, fields: Partial<Workspace> = {}) =>
  ({ status: 'ready', caseAlias: 'Danny', me: { memberId }, ...fields }) as Workspace
const eventOf = (id: string) => ({ id, kind: 'asked', at: '2026-05-12T14:30:00Z', deviceId: 'phone' }) as NewRunEvent

// a module keeps the keys that it unlocked: a fresh one is a page that was opened anew
async function openPage() {
  vi.resetModules()
  return {
    ...(await import('./offline-copy.ts')),
    ...(await import('./list-offline-copies.ts')),
    ...(await import('./encrypted-store.ts')),
    ...(await import('./device-stores.ts')),
    ...(await import('./device-items.ts')),
    ...(await import('./outbox-store.ts')),
    ...(await import('../api/author.ts')),
  }
}
type Page = Awaited<ReturnType<typeof openPage>>

/** Everything that lies in the browser's database, as text. */
async function bytesOnDevice({ copyStore }: Page): Promise<string> {
  const { entries } = await import('idb-keyval')
  const texts = (await entries(copyStore)).map(([name, value]) => {
    const { data } = value as { data?: ArrayBuffer }
    return `${String(name)} ${JSON.stringify(value)} ${data ? new TextDecoder().decode(data) : ''}`
  })
  return texts.join('\n')
}

let page: Page
beforeEach(async () => {
  page = await openPage()
  await page.clearDevice()
})

test('a saved copy is listed, and nothing of the plan stands readable on the device', async () => {
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  expect(await page.listOfflineCopies()).toEqual([KEY])
  const kept = await bytesOnDevice(page)
  expect(kept).not.toContain('Danny')
  expect(kept).not.toContain(PASSPHRASE)
})

test('after a reload only the passphrase unlocks the copy', async () => {
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  const reloaded = await openPage()
  expect(await reloaded.unlockOfflineCopy(KEY, 'blue kettle evening')).toBeUndefined()
  expect((await reloaded.unlockOfflineCopy(KEY, PASSPHRASE))?.plan.caseAlias).toBe('Danny')
})

test('a copy says whose it is, also after it was brought up to date', async () => {
  page.setAuthor('user-of-karen')
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  const reloaded = await openPage()
  expect((await reloaded.unlockOfflineCopy(KEY, PASSPHRASE))?.author).toBe('user-of-karen')
  reloaded.setAuthor('user-of-karen')
  await reloaded.syncOfflineCopy(KEY, planAs('karen', { caseAlias: 'Dan' }))
  expect(await reloaded.unlockOfflineCopy(KEY, PASSPHRASE)).toMatchObject({
    author: 'user-of-karen',
    plan: { caseAlias: 'Dan' },
  })
})

test.each<[string, string | undefined, string | undefined, boolean]>([
  ['a copy of whose page it is', 'user-of-karen', 'user-of-karen', true],
  ['a copy of somebody else', 'user-of-rosa', 'user-of-karen', false],
  ['a copy that does not say whose it is', undefined, 'user-of-karen', false],
  ['nobody’s page, and a copy that does not say', undefined, undefined, true],
  ['nobody’s page, and a copy of somebody', 'user-of-rosa', undefined, true],
])('a covered page opens or not: %s', async (_, ofCopy, ofPage, opens) => {
  page.setAuthor(ofCopy)
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  const reloaded = await openPage()
  reloaded.setAuthor(ofPage)
  expect(await reloaded.unlockOwnCopy('blue kettle evening')).toBe(false)
  expect(await reloaded.unlockOwnCopy(PASSPHRASE)).toBe(opens)
  expect(reloaded.isUnlocked('family.plan')).toBe(opens)
})

test('the same passphrase typed with another keyboard unlocks the copy', async () => {
  await page.saveOffline(KEY, 'café mañana', planAs('karen'))
  const reloaded = await openPage()
  expect((await reloaded.unlockOfflineCopy(KEY, 'café mañana'.normalize('NFD')))?.plan.caseAlias).toBe('Danny')
})

test('a locked copy is brought up to date without its passphrase', async () => {
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  const reloaded = await openPage()
  await reloaded.syncOfflineCopy(KEY, planAs('karen', { caseAlias: 'Dan' }))
  expect((await reloaded.unlockOfflineCopy(KEY, PASSPHRASE))?.plan.caseAlias).toBe('Dan')
})

test('what another person may see is not written into a copy', async () => {
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  await page.syncOfflineCopy(KEY, planAs('rosa', { caseAlias: 'as Rosa sees it' }))
  expect((await page.unlockOfflineCopy(KEY, PASSPHRASE))?.plan.caseAlias).toBe('Danny')
})

test.each(['concluded', 'reviewed'] as const)('a copy leaves the device when the plan is %s', async (status) => {
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  await page.syncOfflineCopy(KEY, planAs('karen', { status }))
  expect(await page.listOfflineCopies()).toEqual([])
  expect(await page.unlockOfflineCopy(KEY, PASSPHRASE)).toBeUndefined()
})

test('a plan without a copy gets none by being read', async () => {
  await page.syncOfflineCopy(KEY, planAs('karen'))
  expect(await page.listOfflineCopies()).toEqual([])
})

test('events that wait in an unlocked copy are kept when the copy is deleted', async () => {
  const outbox = page.encryptedOutboxStore({ ...KEY, memberId: 'karen' })
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  await outbox.add(eventOf('1'))
  await page.deleteOfflineCopy(KEY)
  expect(await page.listOfflineCopies()).toEqual([])
  expect(await outbox.read()).toEqual([eventOf('1')])
})

test('events that wait in a locked copy stay locked until the passphrase is given', async () => {
  const owner = { ...KEY, memberId: 'karen' }
  await page.saveOffline(KEY, PASSPHRASE, planAs('karen'))
  await page.encryptedOutboxStore(owner).add(eventOf('1'))
  const reloaded = await openPage()
  const outbox = reloaded.encryptedOutboxStore(owner)
  await reloaded.deleteOfflineCopy(KEY)
  expect([await reloaded.lockedIds(KEY), await outbox.read()]).toEqual([['1'], []])
  await expect(reloaded.saveOffline(KEY, PASSPHRASE, planAs('karen'))).rejects.toThrow('events wait')
  expect(await reloaded.unlockPending(KEY, 'another passphrase')).toBe(false)
  expect(await reloaded.unlockPending(KEY, PASSPHRASE)).toBe(true)
  expect([await reloaded.lockedIds(KEY), await outbox.read()]).toEqual([[], [eventOf('1')]])
})
