import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitForAnswers } from './wait-for-answers.ts'

/** In milliseconds: how long a connection may be silent here. */
const SILENT = 100
const app = Fastify({ connectionTimeout: SILENT })
let work = Promise.withResolvers<string>()
let port = 0

beforeAll(async () => {
  waitForAnswers(app)
  app.post('/work', () => work.promise)
  app.get('/large', () => 'x'.repeat(50_000_000))
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
})
afterAll(() => app.close())

/** A client that sends `request`, and its connection as the server has it. */
async function send(request: string): Promise<{ client: Socket; served: Socket }> {
  const connected = once(app.server, 'connection') as Promise<[Socket]>
  const client = connect(port, '127.0.0.1')
  const [served] = await connected
  client.write(request)
  return { client, served }
}

it('answers a request that takes longer than a connection may be silent', async () => {
  work = Promise.withResolvers()
  const { client, served } = await send(
    'POST /work HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
  )
  await once(served, 'timeout')
  await once(served, 'timeout')
  work.resolve('done')
  expect(await text(client)).toMatch(/^HTTP\/1.1 200 [^]*done$/)
})

it('cuts a client that does not send its whole request', async () => {
  const { client } = await send(
    'POST /work HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nab',
  )
  await once(client.resume(), 'close')
})

it('cuts a client that does not read its answer', async () => {
  const { client, served } = await send('GET /large HTTP/1.1\r\nHost: x\r\n\r\n')
  client.pause()
  await once(served, 'close')
  expect(client.bytesRead).toBeLessThan(50_000_000)
})
