import type { SignedIn } from '@holdfast/contracts/session'
import { QueryObserver } from '@tanstack/react-query'
import { beforeEach, expect, test, vi } from 'vitest'

const as = (id: string) => ({ sessionId: `session of ${id}`, user: { id } }) as SignedIn

// a module that is loaded anew is a page that is opened anew
async function openPage() {
  vi.resetModules()
  const reload = vi.fn()
  vi.stubGlobal('location', { reload, pathname: '/home' })
  return {
    reload,
    ...(await import('./session.ts')),
    ...(await import('../api/author.ts')),
    ...(await import('../api/client.ts')),
  }
}

let page: Awaited<ReturnType<typeof openPage>>
const answer = (session: SignedIn | null) => page.queryClient.setQueryData(page.sessionQuery.queryKey, session)
beforeEach(async () => {
  page = await openPage()
})

test('the page belongs to whoever is signed in, also after their session has ended', () => {
  expect(page.currentAuthor()).toBeUndefined()
  answer(as('karen'))
  answer(null)
  expect(page.currentAuthor()).toBe('karen')
  answer(as('karen'))
  expect(page.reload).not.toHaveBeenCalled()
})

test('somebody else who signed in on this device gets a page that begins anew', () => {
  answer(as('karen'))
  answer(as('rosa'))
  expect(page.currentAuthor()).toBe('rosa')
  expect(page.reload).toHaveBeenCalledTimes(1)
})

test('an answer about the person before, which comes in after somebody else signed in here, changes nothing', async () => {
  answer(as('karen'))
  let arrive: (session: SignedIn) => void = () => undefined
  const late = page.queryClient
    .fetchQuery({
      ...page.sessionQuery,
      staleTime: 0,
      networkMode: 'always',
      queryFn: () => new Promise<SignedIn>((resolve) => (arrive = resolve)),
    })
    .catch(() => undefined)
  await vi.waitFor(() => expect(page.queryClient.isFetching()).toBe(1))
  page.forgetReader()
  answer(as('rosa'))
  arrive(as('karen'))
  await late
  expect(page.currentAuthor()).toBe('rosa')
  expect(page.reload).not.toHaveBeenCalled()
})

test('a part of the page that still shows the person before, and leaves, changes nothing', () => {
  answer(as('karen'))
  const shown = new QueryObserver(page.queryClient, { ...page.sessionQuery, enabled: false })
  const leave = shown.subscribe(() => undefined)
  page.forgetReader()
  answer(as('rosa'))
  leave()
  expect(page.currentAuthor()).toBe('rosa')
  expect(page.reload).not.toHaveBeenCalled()
})
