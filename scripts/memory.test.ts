import { once } from 'node:events'
import { connect } from 'node:net'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { freePort } from './free-port.ts'
import { startTemporaryServer } from './postgres/temporary-server.ts'
import { buildApi } from './steps/build-api.ts'
import { startApi } from './steps/start-api.ts'

const SECRET = 'a-secret-for-tests-only-0123456789'

beforeAll(buildApi, 120_000)

/** Fills most of the heap when it is told to, and empties it again when it is told a second time. */
const FILL = `import { getHeapStatistics } from 'node:v8'
let kept
process.on('SIGWINCH', () => {
  const isFull = () => getHeapStatistics().used_heap_size > (getHeapStatistics().heap_size_limit - 48 * 2 ** 20) * 0.9
  if (kept) kept = undefined
  else for (kept = []; !isFull(); ) kept.push(Array.from({ length: 1000 }, (_, n) => ({ n })))
  gc()
})`

/** Starts an API over a database of its own; both end with the test. */
async function apiWith(nodeOptions: string[]) {
  const server = await startTemporaryServer()
  onTestFinished(server.stop)
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), SECRET)
  const port = await freePort()
  const settings = { PORT: String(port), DATABASE_API_URL: apiUrl, HOLDFAST_SECRET: SECRET, LOG_LEVEL: 'silent' }
  const api = await startApi({ NODE_ENV: 'test', ...settings }, nodeOptions)
  onTestFinished(api.stop)
  return { api, port, ask: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) }
}

test('refuses requests with 503 while memory is short, and answers again when there is room', async () => {
  const preload = `data:text/javascript,${encodeURIComponent(FILL)}`
  const { api, ask } = await apiWith(['--expose-gc', '--import', preload])
  expect((await ask('/api/v1/session')).status).toBe(401)
  process.kill(api.pid, 'SIGWINCH')
  await expect.poll(async () => (await ask('/api/v1/session')).status, { timeout: 20_000 }).toBe(503)
  const refused = await ask('/api/v1/session')
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect((await ask('/api/health/live')).status).toBe(200)
  process.kill(api.pid, 'SIGWINCH')
  await expect.poll(async () => (await ask('/api/v1/session')).status, { timeout: 20_000 }).toBe(401)
})

test('goes on while a thousand requests come at once on each of many connections, and nothing is read back', async () => {
  const { port, ask } = await apiWith(['--max-old-space-size=120'])
  const asked = 'GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_400)
  const sockets = Array.from({ length: 300 }, () =>
    connect(port, '127.0.0.1')
      .on('error', () => undefined)
      .pause(),
  )
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  for (const socket of sockets) socket.write(asked)
  for (let n = 0; n < 20; n += 1) expect([401, 503]).toContain((await ask('/api/v1/session')).status)
  for (const socket of sockets) socket.destroy()
  await expect.poll(async () => (await ask('/api/v1/session')).status, { timeout: 20_000 }).toBe(401)
})
