import type { SignedIn } from '@holdfast/contracts/session'
import { beforeEach, expect, test, vi } from 'vitest'

const idOf = (name: string): string => `00000000-0000-4000-8000-${name.padEnd(12, '0').replaceAll(/[^a-f]/g, '0')}`
const as = (name: string): SignedIn => ({
  sessionId: idOf(name),
  user: { id: idOf(name), displayName: name, email: null, kind: 'guest', locale: 'en' },
  isLinkOnly: false,
  isReadOnly: false,
  needsSecondFactor: false,
})

// a module that is loaded anew is a page that is opened anew
async function openPage() {
  vi.resetModules()
  const reload = vi.fn()
  vi.stubGlobal('location', { reload, pathname: '/home' })
  return { reload, ...(await import('./session.ts')), ...(await import('../api/author.ts')) }
}

let page: Awaited<ReturnType<typeof openPage>>
beforeEach(async () => {
  page = await openPage()
})

test('the page belongs to whoever is signed in, also after their session has ended', () => {
  expect(page.currentAuthor()).toBeUndefined()
  page.keepSession(as('karen'))
  page.keepSession(null)
  expect(page.currentAuthor()).toBe(idOf('karen'))
  page.keepSession(as('karen'))
  expect(page.reload).not.toHaveBeenCalled()
})

test('somebody else who signed in on this device gets a page that begins anew', () => {
  page.keepSession(as('karen'))
  page.keepSession(as('rosa'))
  expect(page.currentAuthor()).toBe(idOf('rosa'))
  expect(page.reload).toHaveBeenCalledTimes(1)
})

test('an answer about the person before, which comes in after somebody else signed in here, changes nothing', async () => {
  page.keepSession(as('karen'))
  let arrive: (answer: Response) => void = () => undefined
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (arrive = resolve)))
  const late = page.askWhoIsHere()
  page.forgetReader(as('rosa'))
  arrive(Response.json({ session: as('karen') }))
  expect(await late).toEqual(as('rosa'))
  expect(page.currentAuthor()).toBe(idOf('rosa'))
  expect(page.reload).not.toHaveBeenCalled()
})

test('the same answer once more changes nothing on the screen', () => {
  page.keepSession(as('karen'))
  const hear = vi.fn()
  page.onSessionChange(hear)
  page.keepSession(as('karen'))
  expect(hear).not.toHaveBeenCalled()
  page.keepSession(null)
  expect(hear).toHaveBeenCalledTimes(1)
})
