import 'fake-indexeddb/auto'
import type { NewRunEvent } from '@holdfast/contracts/run-events'
import { clear } from 'idb-keyval'
import { beforeEach, expect, test } from 'vitest'
import { listDeviceItems, readDeviceItem, writeDeviceItem } from './device-items.ts'
import { clearDevice, keyStore } from './device-stores.ts'
import { encryptedOutboxStore, listWaiting, waitingIds } from './outbox-store.ts'

const KAREN = { organizationId: 'family', planId: 'plan', memberId: 'karen' }
const ROSA = { ...KAREN, memberId: 'rosa' }
const eventOf = (id: string) => ({ id, kind: 'asked', at: '2026-05-12T14:30:00Z', deviceId: 'phone' }) as NewRunEvent

beforeEach(clearDevice)

test('an outbox gives back its own events in the order of their ids', async () => {
  const outbox = encryptedOutboxStore(KAREN)
  for (const id of ['2', '1', '3']) await outbox.add(eventOf(id))
  await encryptedOutboxStore(ROSA).add(eventOf('4'))
  expect((await outbox.read()).map(({ id }) => id)).toEqual(['1', '2', '3'])
})

test('events that were sent leave the device, and the others stay', async () => {
  const outbox = encryptedOutboxStore(KAREN)
  for (const id of ['1', '2']) await outbox.add(eventOf(id))
  await outbox.remove(['1'])
  expect((await outbox.read()).map(({ id }) => id)).toEqual(['2'])
  expect(await waitingIds()).toEqual(['2'])
})

test('each person of whom something waits is listed once', async () => {
  for (const id of ['1', '2']) await encryptedOutboxStore(KAREN).add(eventOf(id))
  await encryptedOutboxStore(ROSA).add(eventOf('3'))
  expect(await listWaiting()).toEqual([KAREN, ROSA])
})

test('an item of the device is read back by its name, and names are listed by prefix', async () => {
  await writeDeviceItem('plan/a', { said: 'one' })
  await writeDeviceItem('plan/b', { said: 'two' })
  await writeDeviceItem('other/c', { said: 'three' })
  expect(await readDeviceItem('plan/b')).toEqual({ said: 'two' })
  expect(await readDeviceItem('plan/z')).toBeUndefined()
  expect(await listDeviceItems('plan/')).toEqual(['plan/a', 'plan/b'])
})

test('two items that are written at the same time share one device key', async () => {
  await Promise.all(['a', 'b'].map((name) => writeDeviceItem(name, { name })))
  expect(await Promise.all(['a', 'b'].map((name) => readDeviceItem(name)))).toEqual([{ name: 'a' }, { name: 'b' }])
})

test('an item that was encrypted with an earlier device key is not read', async () => {
  await writeDeviceItem('a', { said: 'one' })
  await clear(keyStore)
  expect(await readDeviceItem('a')).toBeUndefined()
})

test('sign-out leaves nothing of a plan on the device', async () => {
  await encryptedOutboxStore(KAREN).add(eventOf('1'))
  await clearDevice()
  expect([await waitingIds(), await listDeviceItems()]).toEqual([[], []])
})
