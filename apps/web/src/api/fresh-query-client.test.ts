import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FreshQueryClient } from './fresh-query-client.ts'

let client: FreshQueryClient
beforeEach(() => {
  client = new FreshQueryClient()
})
afterEach(() => client.clear())

/** A list on a server: a read that has begun answers with what stood there at its beginning. */
function createServer() {
  let stored = 'before'
  const answers: (() => void)[] = []
  return {
    store: (value: string) => void (stored = value),
    read: () => {
      const seen = stored
      return new Promise<string>((resolve) => answers.push(() => resolve(seen)))
    },
    answer: () => answers.splice(0).forEach((answer) => answer()),
    reads: () => answers.length,
  }
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve))

test('a first fetch that began before a change is followed by a second one', async () => {
  const server = createServer()
  const observer = new QueryObserver(client, { queryKey: ['texts', 'a'], queryFn: server.read })
  const stop = observer.subscribe(() => undefined)
  server.store('after')
  const invalidated = client.invalidateQueries({ queryKey: ['texts'] })
  server.answer()
  await settle()
  expect(client.getQueryData(['texts', 'a'])).toBe('before')
  server.answer()
  await invalidated
  expect(client.getQueryData(['texts', 'a'])).toBe('after')
  stop()
})

test('what was only marked as old stays so, when a fetch from before ends', async () => {
  const server = createServer()
  const fetched = client.fetchQuery({ queryKey: ['plans', 'a'], queryFn: server.read })
  const invalidated = client.invalidateQueries({ queryKey: ['plans'], refetchType: 'none' })
  server.answer()
  await fetched
  await invalidated
  expect(client.getQueryState(['plans', 'a'])?.isInvalidated).toBe(true)
})

test('a later fetch is replaced, and asked for once', async () => {
  const server = createServer()
  client.setQueryData(['texts', 'a'], 'older')
  const observer = new QueryObserver(client, { queryKey: ['texts', 'a'], queryFn: server.read })
  const stop = observer.subscribe(() => undefined)
  await settle()
  expect(server.reads()).toBe(1)
  server.store('after')
  const invalidated = client.invalidateQueries({ queryKey: ['texts'] })
  expect(server.reads()).toBe(2)
  server.answer()
  await invalidated
  expect(client.getQueryData(['texts', 'a'])).toBe('after')
  expect(server.reads()).toBe(0)
  stop()
})
