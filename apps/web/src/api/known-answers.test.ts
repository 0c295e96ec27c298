import { expect, it } from 'vitest'
import { withKnownAnswers } from './known-answers.ts'

const PLAN = '/api/v1/organizations/o/plans/p'

/** A server whose only resource has an ETag, and the requests that reached it. */
function createServer() {
  const state = { tag: '"1"', body: '{"goal":"one"}' }
  const asked: { ifNoneMatch: string | null; cache: string | undefined }[] = []
  const ask = withKnownAnswers(async (_, init) => {
    const ifNoneMatch = new Headers(init.headers).get('if-none-match')
    asked.push({ ifNoneMatch, cache: init.cache })
    if (ifNoneMatch === state.tag) return new Response(null, { status: 304, headers: { etag: state.tag } })
    return new Response(state.body, { headers: { etag: state.tag, 'content-type': 'application/json' } })
  })
  return { state, asked, get: (url = PLAN, locale = 'en') => ask(url, { headers: { 'accept-language': locale } }), ask }
}

it('asks with the ETag that it knows, and takes the known answer for 304', async () => {
  const { get, asked } = createServer()
  await get()
  const again = await get()
  expect(again.status).toBe(200)
  expect(await again.json()).toEqual({ goal: 'one' })
  expect(asked.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([null, '"1"'])
})

it('takes what changed meanwhile, and knows that from then on', async () => {
  const { get, state, asked } = createServer()
  await get()
  Object.assign(state, { tag: '"2"', body: '{"goal":"two"}' })
  expect(await (await get()).json()).toEqual({ goal: 'two' })
  expect(await (await get()).json()).toEqual({ goal: 'two' })
  expect(asked.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([null, '"1"', '"2"'])
})

it('keeps the languages apart, and nothing on the disk', async () => {
  const { get, asked } = createServer()
  await get(PLAN, 'en')
  await get(PLAN, 'es')
  expect(asked).toEqual([
    { ifNoneMatch: null, cache: 'no-store' },
    { ifNoneMatch: null, cache: 'no-store' },
  ])
})

it('forgets every answer when somebody signs in or out, or when it is told to, and none when somebody writes', async () => {
  const { get, ask, asked } = createServer()
  await get()
  await ask(PLAN, { method: 'PATCH' })
  await get()
  await ask('/api/v1/session', { method: 'DELETE' })
  await get()
  ask.forget()
  await get()
  expect(asked.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([null, null, '"1"', null, null, null])
})
