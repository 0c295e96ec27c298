import 'fake-indexeddb/auto'
import { get, set } from 'idb-keyval'
import { expect, test, vi } from 'vitest'
import { deviceStore } from './device-store.ts'

test('what is written is read from a store that is opened later under the same name', async () => {
  await set('a', 'one', deviceStore('kept'))
  expect(await get('a', deviceStore('kept'))).toBe('one')
  expect(await get('a', deviceStore('another'))).toBeUndefined()
})

test('a write asks for strict durability', async () => {
  let durability: string | undefined
  await deviceStore('durable')('readwrite', (items) => {
    durability = items.transaction.durability
    return Promise.resolve()
  })
  expect(durability).toBe('strict')
})

test('a store that could not be opened is opened again at the next use', async () => {
  const store = deviceStore('second-try')
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new Error('This browser keeps nothing')
  })
  await expect(get('a', store)).rejects.toThrow('keeps nothing')
  await set('a', 'one', store)
  expect(await get('a', store)).toBe('one')
  expect(open).toHaveBeenCalledTimes(2)
})
