import { afterEach, expect, test } from 'vitest'
import { queryClient } from './client.ts'
import { addItem, dropItem, newestFirst, oldestFirst, putItem } from './list-cache.ts'

const KEY = ['list']
const list = (...ids: string[]) => ({ items: ids.map((id) => ({ id, text: 'before' })), nextCursor: null })
const known = () => queryClient.getQueryData<ReturnType<typeof list>>(KEY)

afterEach(() => queryClient.clear())

test('adds a new item in its place', async () => {
  queryClient.setQueryData(KEY, list('a', 'c'))
  await addItem(KEY, { id: 'b', text: 'new' }, oldestFirst)
  expect(known()?.items.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  await addItem(KEY, { id: 'd', text: 'new' }, newestFirst)
  expect(known()?.items.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})

test('leaves an item that was fetched meanwhile', async () => {
  queryClient.setQueryData(KEY, list('a'))
  await addItem(KEY, { id: 'a', text: 'older' }, oldestFirst)
  expect(known()).toEqual(list('a'))
})

test('puts a changed item in the place of the one before, and takes a deleted one out', async () => {
  queryClient.setQueryData(KEY, list('a', 'b'))
  await putItem(KEY, { id: 'a', text: 'after' })
  expect(known()).toEqual({ items: [{ id: 'a', text: 'after' }, ...list('b').items], nextCursor: null })
  await dropItem(KEY, 'a')
  expect(known()).toEqual(list('b'))
})

test('makes no list that was never fetched', async () => {
  await putItem(KEY, { id: 'a', text: 'after' })
  expect(known()).toBeUndefined()
})

test('marks a list as old that was being fetched while its item was added', async () => {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof list>>()
  const fetching = queryClient.fetchQuery({ queryKey: KEY, queryFn: () => promise, networkMode: 'always' })
  const added = addItem(KEY, { id: 'b', text: 'new' }, oldestFirst)
  resolve(list('a'))
  await Promise.all([fetching, added])
  expect(known()).toEqual(list('a'))
  expect(queryClient.getQueryState(KEY)?.isInvalidated).toBe(true)
})
