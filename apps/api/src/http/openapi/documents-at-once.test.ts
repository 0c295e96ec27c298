import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { newBrowser, newPerson, useApi } from '../../test/api.ts'

const api = useApi()
const MEGABYTE = 1024 * 1024

it('sends the description to a few at a time, and tells what is left of the limit', async () => {
  const browser = newBrowser(api)
  const first = await browser.fetch('/api/v1/openapi.json', {})
  expect(first.status).toBe(200)
  expect(first.headers.get('ratelimit-policy')).toBe('"documents";q=120;w=60')
  expect(first.headers.get('ratelimit')).toMatch(/^"documents";r=119;t=\d+$/)
})

it('does not grow when many ask for it and read nothing back, and goes on answering others', async () => {
  const before = process.memoryUsage().rss
  const person = await newPerson(api)
  const asked = 'GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_400)
  const sockets = Array.from({ length: 12 }, () =>
    connect(Number(new URL(api.url).port), '127.0.0.1').on('error', () => undefined),
  )
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  for (const socket of sockets) {
    socket.pause()
    socket.write(asked)
  }
  const times: number[] = []
  for (let n = 0; n < 40; n += 1) {
    const begun = performance.now()
    expect((await person.fetch('/api/v1/session', {})).status).toBe(200)
    times.push(performance.now() - begun)
  }
  const grown = (process.memoryUsage().rss - before) / MEGABYTE
  for (const socket of sockets) socket.destroy()
  expect(grown).toBeLessThan(300)
  expect(times.toSorted((a, b) => a - b)[37]).toBeLessThan(1_000)
})

it('refuses an address that asks too often, and says when to ask again', async () => {
  const browser = newBrowser(api)
  const ask = () => browser.fetch('/api/v1/openapi.json', { headers: { 'accept-encoding': 'gzip' } })
  const answers = await Promise.all(Array.from({ length: 125 }, ask))
  const refused = answers.find(({ status }) => status === 429)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  await Promise.all(answers.map((answer) => answer.arrayBuffer()))
})
